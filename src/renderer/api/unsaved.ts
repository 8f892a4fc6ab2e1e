/** Stores what a field holds; answers whether all of it is stored. */
export type Store = () => Promise<boolean>;

const fields = new Set<Store>();

/** Takes note of a field until the returned function is called. */
export function noteField(store: Store): () => void {
  fields.add(store);
  return () => void fields.delete(store);
}

/** Stores what every field holds; false where something could not be stored. */
export const storeFields = async (): Promise<boolean> =>
  (await Promise.all([...fields].map((store) => store()))).every(Boolean);

const dayMs = 86_400_000;

/** The ISO day so many days later; earlier where the number is negative. */
export const shiftDay = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * dayMs).toISOString().slice(0, 10);

import { configureGlobal } from 'fast-check';

// Every run tries the same inputs, so that a result never depends on chance; `npm run fuzz` looks for new ones.
configureGlobal({ seed: 20_240_215 });

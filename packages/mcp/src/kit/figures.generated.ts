import type { KitFigures } from './kit-figures.ts';
export const figures: Readonly<Record<string, KitFigures>> = {};

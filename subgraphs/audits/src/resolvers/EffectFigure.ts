import type { EffectFigureResolvers } from './../generated/types.ts';
export const EffectFigure: EffectFigureResolvers = {
  /* Implement EffectFigure resolver logic here */
};

export type Weights = Readonly<Record<string, number>>;

/** Log odds: the sum of the weights of what is seen. */
export const scoreOf = (features: readonly string[], weights: Weights): number =>
  features.reduce((sum, feature) => sum + (weights[feature] ?? 0), weights['any line'] ?? 0);

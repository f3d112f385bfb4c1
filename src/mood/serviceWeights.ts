/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.431, 1.982, -1.565, 1.481, -1.046, -0.435, 0.625, 0.016, -0.641,
    0.312, 0.712, -1.023, 0.074, 0.090, -0.164, -0.025, 0.241, -0.216,
    -1.571, -0.315, 1.886, -0.839, -0.076, 0.915, -0.825, 1.001, -0.176,
    0.108, -0.552, 0.444, 0.382, 0.489, -0.867, -1.420, 0.049, 1.371,
    0.255, 0.019, -0.274, 1.739, -2.132, 0.404, -0.987, -0.789, 1.781,
    0.429, -0.348, -0.081, 0.351, 0.585, -0.936, 0.867, -0.366, -0.501,
    -0.143, -0.650, 0.793, -0.195, -0.289, 0.484, 0.636, 0.018, -0.654,
    0.626, -0.005, -0.618, -0.633, 0.981, -0.343, -0.403, 1.005, -0.603,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.054, 1.134, -2.465];

/** Per feature of `serviceFeatures`, then per level believed before: what it adds to each level. Made by npm run train from training/dialogues. */
export const SERVICE_WEIGHTS: readonly number[] = [
    -0.613, 2.033, -1.422, 1.168, -0.899, -0.269, 0.246, -0.022, -0.224,
    -0.151, 0.723, -0.572, -0.331, 0.004, 0.327, 0.183, 0.293, -0.476,
    -1.280, -0.382, 1.662, -0.240, -0.476, 0.716, -0.684, 1.031, -0.349,
    0.239, -0.569, 0.330, 0.725, 0.384, -1.112, -1.198, 0.033, 1.165,
    0.156, -0.085, -0.071, 1.717, -2.140, 0.418, -0.905, -0.744, 1.655,
    0.841, -0.427, -0.414, 0.351, 0.420, -0.771, 0.850, -0.407, -0.444,
    -0.579, -0.464, 1.043, -0.067, -0.520, 0.587, 0.490, 0.105, -0.596,
    0.464, 0.025, -0.488, -0.577, 0.968, -0.387, -0.484, 1.032, -0.548,
];
/** Of `overallOf`: the bias, and what each unit of what hurt and of what pleased adds to the logit. Made by npm run train from how our own dialogues end. */
export const OVERALL_WEIGHTS: readonly number[] = [-1.299, 1.369, -2.370];

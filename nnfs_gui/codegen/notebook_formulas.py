r"""The formulas of a notebook, in LaTeX, by the terms of the glossary, which says where they come from.

Those of activations stand in their rows.
"""

from nnfs_gui.nn import ActivationKind

FORMULAS = {
    "layer": r"y = x W + b",
    "backpropagation": r"\frac{\partial L}{\partial W} = x^\top \frac{\partial L}{\partial y}, \qquad"
    r" \frac{\partial L}{\partial b} = \sum_k \frac{\partial L}{\partial y_k}, \qquad"
    r" \frac{\partial L}{\partial x} = \frac{\partial L}{\partial y} W^\top",
    "softmax": r"p_i = \frac{e^{z_i}}{\sum_j e^{z_j}}",
    "cross-entropy": r"L = -\frac{1}{n} \sum_{k=1}^{n} \sum_i t_{ki} \ln p_{ki}, \qquad"
    r" \frac{\partial L}{\partial z} = \frac{p - t}{n}",
    "mean-squared-error": r"L = \frac{1}{n m} \sum_{k=1}^{n} \sum_{i=1}^{m} (y_{ki} - t_{ki})^2, \qquad"
    r" \frac{\partial L}{\partial y} = \frac{2 (y - t)}{n m}",
    "dropout": r"y_i = \frac{r_i}{1 - p} x_i, \qquad P(r_i = 0) = p, \quad P(r_i = 1) = 1 - p",
    "sgd": r"w \leftarrow w - \eta \, g",
    "momentum": r"v \leftarrow \mu v + g, \qquad w \leftarrow w - \eta v",
    "nesterov": r"v \leftarrow \mu v + g, \qquad w \leftarrow w - \eta (g + \mu v)",
    "rmsprop": r"v \leftarrow \rho v + (1 - \rho) g^2, \qquad w \leftarrow w - \eta \frac{g}{\sqrt{v} + \varepsilon}",
    "adam": r"m \leftarrow \beta_1 m + (1 - \beta_1) g, \qquad v \leftarrow \beta_2 v + (1 - \beta_2) g^2, \qquad"
    r" w \leftarrow w - \eta \frac{m / (1 - \beta_1^t)}{\sqrt{v / (1 - \beta_2^t)} + \varepsilon}",
    "adamw": r"w \leftarrow w - \eta \lambda w",
    "weight-decay": r"g \leftarrow g + \lambda w",
    "l1": r"g \leftarrow g + \lambda \operatorname{sign}(w)",
    "gradient-clipping": r"g \leftarrow g \, \min\left(1, \frac{c}{|g|}\right)",
    "schedule": r"\eta_t = \eta \, s(t), \qquad 0 \le t \le 1",
    "warm-up": r"\eta_t = \eta \, \min\left(1, \frac{t}{n}\right)",
    "weight-averaging": r"a \leftarrow d \, a + (1 - d) \, w",
    "label-smoothing": r"t_i \leftarrow (1 - s) \, t_i + \frac{s}{k}",
    "interval": r"\frac{p + \frac{z^2}{2n} \pm z \sqrt{\frac{p (1 - p)}{n} + \frac{z^2}{4 n^2}}}{1 + \frac{z^2}{n}},"
    r" \qquad z = 1.96",
    **{str(kind): kind.row.formula for kind in ActivationKind},
}

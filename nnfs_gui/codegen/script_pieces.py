"""The pieces of which a stand-alone training script is put together: Python as it will stand there.

A word after a dollar sign is filled in by `script_definitions`.
"""

from nnfs_gui.nn import Initializer
from nnfs_gui.training.config import LossKind, Schedule

READ_IDX = '''
def read_idx(name):
    """Read a file of MNIST: a header with the size of each dimension, then a byte for each pixel or label."""
    path = FOLDER / name
    data = path.read_bytes() if path.exists() else gzip.decompress((FOLDER / f"{name}.gz").read_bytes())
    dimensions = data[3]
    shape = np.frombuffer(data, ">u4", dimensions, offset=4)
    return np.frombuffer(data, np.uint8, offset=4 + 4 * dimensions).reshape(shape)
'''

TO_INPUTS = '''
def to_inputs(images):
    """Return a row of numbers from 0 to 1 for each image."""
    return images.reshape(len(images), -1).astype(DTYPE) / 255
'''

DISTORT = '''
def distort(images, rng):
    """Return the images turned, stretched, slanted, shifted and bent at random, as rows of numbers from 0 to 1.

    A smooth map says at which place of the old image each new pixel looks: the sum of fixed functions of the pixel
    (MAP), each with a random weight.
    """
    n = len(images)
    old = np.pad(images.reshape(n, SIDE, SIDE), ((0, 0), (2, 2), (2, 2)))  # paper around it
$ink
    angle = np.radians(rng.uniform(-ROTATION, ROTATION, n))
    wide, high = np.exp(rng.uniform(-1, 1, (2, n)) * np.log1p(SCALE))
    shear = rng.uniform(-SHEAR, SHEAR, n)
    weights = np.empty((2, n, len(MAP)), np.float32)
    weights[:, :, 0] = rng.uniform(-SHIFT, SHIFT, (2, n)) + 2 + (SIDE - 1) / 2
    weights[0, :, 1:3] = np.transpose([np.cos(angle) * wide, -np.sin(angle) * wide + shear])
    weights[1, :, 1:3] = np.transpose([np.sin(angle) * high, np.cos(angle) * high])
    weights[:, :, 3:] = rng.standard_normal((2, n, len(MAP) - 3), np.float32) * ELASTIC
    x, y = (np.clip(np.dot(w, MAP), 0, SIDE + 4 - 1.001) for w in weights)
    # what lies between the four pixels around each place
    left, top = np.floor(x), np.floor(y)
    i, row, column = np.arange(n)[:, None], top.astype(int), left.astype(int)
    x, y = x - left, y - top
    upper = ink[i, row, column] + (ink[i, row, column + 1] - ink[i, row, column]) * x
    lower = ink[i, row + 1, column] + (ink[i, row + 1, column + 1] - ink[i, row + 1, column]) * x
    return (upper + (lower - upper) * y) * (1 / 255)


def make_map():
    """Return 1, x and y of each pixel, and how far each point of a grid pulls it along, shape (functions, pixels)."""
    y, x = np.indices((SIDE, SIDE)).reshape(2, -1) - (SIDE - 1) / 2
    points = np.arange(-8.0, SIDE + 8.0, 8.0)
    d = np.abs(np.arange(SIDE) - points[:, None]) / 8
    bump = np.where(d < 1, 2 / 3 - d**2 + d**3 / 2, np.where(d < 2, (2 - d) ** 3 / 6, 0.0))  # a cubic B-spline
    pull = np.einsum("iy,jx->ijyx", bump, bump).reshape(len(points) ** 2, -1)
    pull /= np.sqrt((pull**2).sum(axis=0).mean())
    return np.concatenate([np.stack([np.ones_like(x), x, y]), pull]).astype(np.float32)


MAP = make_map()
'''

PLAIN_INK = "    ink = old.astype(np.float32)\n"

THICKER_INK = """\
    # with a wider or narrower pen: towards the darkest or the lightest of each pixel and its four neighbours
    near = [old, *(np.roll(old, step, axis) for axis in (1, 2) for step in (1, -1))]
    pen = rng.uniform(-THICKNESS, THICKNESS, (n, 1, 1)).astype(np.float32)
    ink = old.astype(np.float32)
    ink += (np.maximum.reduce(near) - ink) * np.maximum(pen, 0)
    ink += (old - np.minimum.reduce(near)).astype(np.float32) * np.minimum(pen, 0)
"""

DENSE = '''
class Dense:
    """Every output listens to every input: y = x W + b."""

    def __init__(self, inputs, outputs):
$draw$memory
    def forward(self, x):
        self.x = x
        return x @ self.weights + self.bias

    def backward(self, output_gradient, learning_rate):
        # dE/dW = x^T dE/dy,  dE/db = the sum of dE/dy over the batch,  dE/dx = dE/dy W^T
        weights_gradient = self.x.T @ output_gradient
        bias_gradient = output_gradient.sum(axis=0)
        input_gradient = output_gradient @ self.weights.T
$decay$descend
        return input_gradient
'''

DROPOUT = '''
class Dropout:
    """Leaves out some numbers at random, and makes the others larger for it (Srivastava et al. 2014)."""

    rng = None  # without it, all of them stay: only training leaves some out

    def __init__(self, share):
        self.share = share

    def forward(self, x):
        self.factor = np.ones_like(x)
        if self.rng is not None:
            self.factor[:] = (self.rng.random(x.shape, np.float32) >= self.share) / (1 - self.share)
        return x * self.factor

    def backward(self, output_gradient, learning_rate):
        return output_gradient * self.factor
'''

AVERAGE = '''
def average(mean, network, decay):
    """Move the mean weights of a network towards those that it has now (Polyak and Juditsky 1992)."""
    for layer, now in zip(mean, network):
        if isinstance(layer, Dense):
            layer.weights += (1 - decay) * (now.weights - layer.weights)
            layer.bias += (1 - decay) * (now.bias - layer.bias)
'''

PREDICT = """
def predict(network, x):
    for layer in network:
        x = layer.forward(x)
    return x
"""

DRAWS = {
    Initializer.NORMAL: """\
        self.weights = rng.standard_normal((inputs, outputs)).astype(DTYPE)
        self.bias = rng.standard_normal(outputs).astype(DTYPE)
""",
    Initializer.GLOROT: """\
        limit = np.sqrt(6 / (inputs + outputs))  # Glorot and Bengio 2010
        self.weights = rng.uniform(-limit, limit, (inputs, outputs)).astype(DTYPE)
        self.bias = np.zeros(outputs, DTYPE)
""",
    Initializer.HE: """\
        spread = np.sqrt(2 / inputs)  # He et al. 2015
        self.weights = (rng.standard_normal((inputs, outputs)) * spread).astype(DTYPE)
        self.bias = np.zeros(outputs, DTYPE)
""",
}
assert set(DRAWS) == set(Initializer)

MEMORY = "        self.weights_optimizer, self.bias_optimizer = $optimizer(), $optimizer()\n"

DECAY = "        weights_gradient += WEIGHT_DECAY * self.weights  # pulls large weights back\n"

L1 = "        weights_gradient += L1 * np.sign(self.weights)  # pulls at each alike (Tibshirani 1996)\n"

DECOUPLED_DECAY = """\
        self.weights *= 1 - learning_rate * WEIGHT_DECAY  # apart from the step (Loshchilov and Hutter 2019)
"""

DESCEND = """\
        self.weights -= learning_rate * weights_gradient
        self.bias -= learning_rate * bias_gradient"""

DESCEND_WITH_MEMORY = """\
        self.weights -= learning_rate * self.weights_optimizer.direction(weights_gradient)
        self.bias -= learning_rate * self.bias_optimizer.direction(bias_gradient)"""

MOMENTUM = '''
class Momentum:
    """Goes on with a part of the last step (Polyak 1964)."""

    velocity = 0

    def direction(self, gradient):
        self.velocity = MOMENTUM * self.velocity + gradient
        return self.velocity
'''

NESTEROV = '''
class Nesterov:
    """Goes on with a part of the last step, and looks where that is about to lead (Sutskever et al. 2013)."""

    velocity = 0

    def direction(self, gradient):
        self.velocity = MOMENTUM * self.velocity + gradient
        return gradient + MOMENTUM * self.velocity
'''

RMSPROP = '''
class RMSprop:
    """Divides each gradient by how large it usually is (Tieleman and Hinton 2012)."""

    square = 0

    def direction(self, gradient):
        self.square = DECAY * self.square + (1 - DECAY) * gradient**2
        return gradient / (np.sqrt(self.square) + 1e-8)
'''

ADAM = '''
class Adam:
    """Divides the usual gradient by its usual size (Kingma and Ba 2015)."""

    steps, mean, square = 0, 0, 0

    def direction(self, gradient):
        self.steps += 1
        self.mean = BETA1 * self.mean + (1 - BETA1) * gradient
        self.square = BETA2 * self.square + (1 - BETA2) * gradient**2
        mean = self.mean / (1 - BETA1**self.steps)  # as both began at 0, they are too small at first
        square = self.square / (1 - BETA2**self.steps)
        return mean / (np.sqrt(square) + 1e-8)
'''

SOFTMAX = {
    LossKind.MSE: '''
class Softmax:
    """y_i = exp(x_i) / sum of all exp(x_j): probabilities that add up to 1."""

    def forward(self, x):
        e = np.exp(x - x.max(axis=1, keepdims=True))  # without the largest, exp could overflow
        self.y = e / e.sum(axis=1, keepdims=True)
        return self.y

    def backward(self, output_gradient, learning_rate):
        # dy_i/dx_j = y_i ((i = j) - y_j)
        return self.y * (output_gradient - (output_gradient * self.y).sum(axis=1, keepdims=True))
''',
    LossKind.CROSS_ENTROPY: '''
def softmax(x):
    """exp(x_i) / sum of all exp(x_j): probabilities that add up to 1."""
    e = np.exp(x - x.max(axis=1, keepdims=True))  # without the largest, exp could overflow
    return e / e.sum(axis=1, keepdims=True)
''',
}

LOSSES = {
    LossKind.MSE: """
def mse(y_true, y_pred$argument):
    return float(np.mean(${times}(y_true - y_pred) ** 2))


def mse_prime(y_true, y_pred$argument):
    return 2 * ${times}(y_pred - y_true) / y_true.size
""",
    LossKind.CROSS_ENTROPY: '''
def cross_entropy(y_true, output$argument):
    """How surprising the truth is to the probabilities that softmax makes of the outputs."""
    output = output - output.max(axis=1, keepdims=True)
    log_probabilities = output - np.log(np.exp(output).sum(axis=1, keepdims=True))
    return float(-(${times}y_true * log_probabilities).sum()) / len(output)


def cross_entropy_prime(y_true, output$argument):
    return ${times}(softmax(output) - y_true) / len(output)
''',
}
REDUCE = """\
# the learning rate is reduced where the error no longer falls
if $error < lowest * (1 - 1e-4):
    lowest, waited = $error, 0
else:
    waited += 1
if waited >= PLATEAU_PATIENCE:
    reduction, waited = reduction * PLATEAU_FACTOR, 0"""
ERRORS = {LossKind.MSE: "mse", LossKind.CROSS_ENTROPY: "cross_entropy"}
assert set(SOFTMAX) == set(LOSSES) == set(ERRORS) == set(LossKind)

SCHEDULES = {
    Schedule.CONSTANT: "",
    Schedule.PLATEAU: "",  # what it takes stands in the loop over the epochs
    Schedule.COSINE: '''
def schedule(done):
    """What the learning rate is multiplied by: it falls gently from 1 to 0 (Loshchilov and Hutter 2017)."""
    return (1 + math.cos(math.pi * done)) / 2
''',
    Schedule.ONE_CYCLE: '''
def schedule(done):
    """What the learning rate is multiplied by: it rises, falls back, and falls on (Smith and Topin 2019)."""
    return 1 - 0.9 * abs(done - 0.45) / 0.45 if done < 0.9 else 0.1 - 0.099 * (done - 0.9) / 0.1
''',
    Schedule.STEP: '''
def schedule(done):
    """What the learning rate is multiplied by: it falls at half and at three quarters of the run (He et al. 2016)."""
    return 1 if done < 0.5 else 0.1 if done < 0.75 else 0.01
''',
}
assert set(SCHEDULES) == set(Schedule)

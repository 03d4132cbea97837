"""What the view "Why" says of an answer, measured on test images of MNIST with the network that comes with the program.

    python tests/benchmarks/reasons.py [--model FILE] [--images 1000] [--digits 500] [--strokes 50] [--json FILE]

Integrated gradients: on how many images their sum is off by more than 1 % of the difference, and by more than 0.01. The
smallest change of ink: how many answers it turns, and how large it is beside the smallest steps along the gradient's signs
(Goodfellow et al. 2015) and along the gradient that turn the same answers. The shortest stroke, over the image with the
pad's pen: how many answers it turns, and its length. Each with the processor time that it takes.
"""

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the program sets it

import argparse
import json
from pathlib import Path
from time import process_time

import numpy as np

from nnfs_gui.ink.framing import as_grey
from nnfs_gui.ink.strokes import PEN_WIDTH, draw
from nnfs_gui.inspection.reasons.attribution import Method, Question, attribution_steps
from nnfs_gui.inspection.reasons.input_gradient import input_gradient
from nnfs_gui.inspection.reasons.shortest_stroke import Canvas, shortest_stroke_steps
from nnfs_gui.inspection.reasons.smallest_change import smallest_change
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.arrays.idx import load_dataset
from nnfs_gui.storage.network_reader import read_network

STEPS = np.linspace(0, 1, 257)[1:, None]  # of a pixel whose slope is the steepest


def completeness(network, images):
    """Return how integrated gradients add up, for the answer and the runner-up."""
    off, differences, start = [], [], process_time()
    for image in images:
        x = image.ravel() / 255
        best, second = np.argsort(-network.logits(x[None])[0])[:2].tolist()
        *_, found = attribution_steps(network, x, Question(best, second), Method.INTEGRATED)
        off.append(abs(found.sum - found.difference))
        differences.append(abs(found.difference))
    off, differences = np.array(off), np.array(differences)
    return {
        "images": len(images),
        "off by more than 1 % and 0.01": int((off > np.maximum(0.01 * differences, 0.01)).sum()),
        "most off": float(off.max()),
        "most off, of the difference": float((off / differences).max()),
        "ms each": 1000 * (process_time() - start) / len(images),
    }


def smallest_step(network, image, of_slope):
    """Return the L2 size of the smallest step along what is made of the slope that turns the answer; infinite if none."""
    x = (image.ravel() / 255).astype(network.dtype)
    best, second = np.argsort(-network.logits(x[None])[0])[:2]
    direction = np.eye(network.output_size)[second] - np.eye(network.output_size)[best]
    steps = np.clip(x + STEPS * of_slope(input_gradient(network, x[None], direction)[0]), 0, 1)
    is_turned = network.predict(steps) != best
    return float(np.linalg.norm(steps[is_turned.argmax()] - x)) if is_turned.any() else np.inf


def changes(network, images):
    """Return how many answers the smallest change turns, and how large it is beside two plain steps."""
    start = process_time()
    found = [smallest_change(network, image) for image in images]
    seconds = process_time() - start
    answers = network.predict(images.reshape(len(images), -1) / 255)
    turned = np.array(
        [
            change is not None and network.predict(change.image.ravel() / 255) != answer
            for change, answer in zip(found, answers, strict=True)
        ]
    )
    sizes = np.array([np.inf if each is None else each.size for each in found])
    signs = np.array([smallest_step(network, image, np.sign) for image in images])
    slopes = np.array([smallest_step(network, image, lambda slope: slope / np.abs(slope).max()) for image in images])
    figures = {"digits": len(images), "turned": float(np.mean(turned)), "mean size": float(sizes[turned].mean())}
    for name, others in (("sign step", signs), ("gradient step", slopes)):
        both = np.isfinite(others) & np.isfinite(sizes)
        figures[f"turned by a {name}"] = float(np.isfinite(others).mean())
        figures[f"mean size of a {name}"] = float(others[both].mean())
        figures[f"mean size where a {name} turns it"] = float(sizes[both].mean())
        figures[f"larger than the {name}"] = int((sizes[both] > others[both]).sum())
    return figures | {"ms each": 1000 * seconds / len(images)}


def strokes(network, images):
    """Return how many answers a stroke over the image turns, and how long the shortest ones are."""
    lengths, start = [], process_time()
    for image in images:

        def with_stroke(stroke, image=image):
            return np.maximum(image, as_grey(draw([stroke], PEN_WIDTH, image.shape)))

        steps = shortest_stroke_steps(network, Canvas(image, PEN_WIDTH, lambda points: points, with_stroke))
        found = [step for step in steps if step is not None]
        lengths += [each.length for each in found]
    return {
        "digits": len(images),
        "turned": len(lengths) / len(images),
        "median length in pixels": float(np.median(lengths)),
        "longest": float(np.max(lengths)),
        "ms each": 1000 * (process_time() - start) / len(images),
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--model", type=Path, default=resource("models") / "mnist.safetensors")
    parser.add_argument("--images", type=int, default=1000, help="for the integrated gradients")
    parser.add_argument("--digits", type=int, default=500, help="for the smallest change")
    parser.add_argument("--strokes", type=int, default=50, help="digits for the shortest stroke")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    network, images = read_network(options.model).network, load_dataset(resource("mnist")).test_images
    results = {}
    for name, measure, count in (
        ("integrated gradients", completeness, options.images),
        ("smallest change", changes, options.digits),
        ("shortest stroke", strokes, options.strokes),
    ):
        results[name] = measure(network, images[:count])
        print(name)
        for key, value in results[name].items():
            print(f"  {key:40} {value:,.4g}")
    if options.json:
        options.json.write_text(json.dumps(results, indent=2))


if __name__ == "__main__":
    main()

"""How faithful the maps are beside scikit-learn's t-SNE: trustworthiness (Venna and Kaski 2001) on the same images."""

import argparse
import importlib
import json
from pathlib import Path
from time import process_time

import numpy as np

from nnfs_gui.inspection.maps.map_points import stratified_sample
from nnfs_gui.inspection.maps.principal_axes import principal_axes_steps
from nnfs_gui.inspection.maps.trustworthiness import NEIGHBOURS, trustworthiness_steps
from nnfs_gui.inspection.maps.tsne import PERPLEXITY, tsne_steps
from nnfs_gui.inspection.readings.mistakes import ImageSet, choose_images
from nnfs_gui.paths import resource
from nnfs_gui.storage.datasets.reader import read_dataset

_DIMENSIONS = 50


def last(steps):
    *_, result = steps
    return result


def own_tsne(points):
    return last(tsne_steps(last(principal_axes_steps(points, _DIMENSIONS)).project(points))).places


def sklearn_tsne(points):
    manifold = importlib.import_module("sklearn.manifold")
    return manifold.TSNE(perplexity=PERPLEXITY, init="pca", random_state=0).fit_transform(points)


def own_pca(points):
    return last(principal_axes_steps(points, 2)).project(points)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--images", type=int, default=2000)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    chosen = choose_images(read_dataset(resource("mnist"), "MNIST"), ImageSet.VALIDATION, 0.1)
    sample = stratified_sample(chosen, options.images)
    points = (sample.images[sample.indices].reshape(len(sample.indices), -1) / 255).astype(np.float32)
    figures = {}
    print(f"{len(points):,} validation images of MNIST, as pixels; k = {NEIGHBOURS}")
    for name, make in (("PCA", own_pca), ("t-SNE", own_tsne), ("scikit-learn's t-SNE", sklearn_tsne)):
        start = process_time()
        try:
            places = make(points)
        except ImportError:
            print(f"{name:>22}: not installed")
            continue
        seconds = process_time() - start
        figures[name] = {"trustworthiness": last(trustworthiness_steps(points, places)), "seconds": seconds}
        print(f"{name:>22}: trustworthiness {figures[name]['trustworthiness']:.4f}, {seconds:6.1f} s of CPU")
    if options.json:
        options.json.write_text(json.dumps(figures, indent=2))


if __name__ == "__main__":
    main()

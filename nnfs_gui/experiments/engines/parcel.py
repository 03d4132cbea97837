"""What goes to a worker on another machine and what comes back: JSON and numbers in bytes, which are read as a file is.

Nothing of it is pickled, and what has come is doubted: it may be from another version, or damaged.
"""

import dataclasses
import json
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import numpy as np

from nnfs_gui.storage.checksums import array_checksum
from nnfs_gui.storage.library.run_parsing import UNBELIEVABLE, parse_checkpoint, parse_epochs
from nnfs_gui.training.checkpoint import Checkpoint
from nnfs_gui.training.config import TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.words import QT_TRANSLATE_NOOP, ExplainedError, showable

_NUMBER_BYTES = 8  # of two numbers before the JSON: the CRC-32 of all that follows them, and how long the JSON is


class ParcelError(ExplainedError):
    """What has come is no parcel, or damaged."""


class PartEnding(StrEnum):
    """Why a part of a trial is over."""

    TIME = "time"  # it was long enough, or somebody wants it to stop; there are epochs left
    REACHED = "reached"  # the epoch that it was to reach, and there are more
    FINISHED = "finished"
    DIVERGED = "diverged"
    FAILED = "failed"
    REFUSED = "refused"  # by a worker that has other versions than we


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """A part of a trial: train by these settings from the checkpoint, or from new weights, for at most about so long."""

    config: TrainingConfig  # fits the data
    until: int  # the last epoch
    seconds: float
    versions: Mapping[str, str]  # that the worker must have
    start: Checkpoint | None = None


@dataclass(frozen=True, slots=True, eq=False)
class Outcome:
    """What came of a part: the figures of its epochs, and the checkpoints of the last and of the best one of them."""

    ending: PartEnding
    epochs: Sequence[EpochMetrics] = ()
    checkpoints: Sequence[Checkpoint] = ()
    problem: str = ""


def pack_order(order: Order) -> bytes:
    """Return an order as bytes."""
    checkpoints = () if order.start is None else (order.start,)
    entry = {"until": order.until, "seconds": order.seconds, "versions": dict(order.versions)}
    return _pack(entry | {"config": order.config.to_dict()}, checkpoints)


def unpack_order(parcel: bytes) -> Order:
    """Read an order. Raises ParcelError."""
    try:
        entry, checkpoints = _unpack(parcel)
        config = TrainingConfig.from_dict(entry["config"])
        start = checkpoints[0] if checkpoints else None
        return Order(config, int(entry["until"]), float(entry["seconds"]), dict(entry["versions"]), start)
    except UNBELIEVABLE as error:
        raise _damaged(error) from error


def pack_outcome(outcome: Outcome) -> bytes:
    """Return an outcome as bytes."""
    rows = [dataclasses.astuple(metrics) for metrics in outcome.epochs]
    return _pack({"ending": outcome.ending, "epochs": rows, "problem": outcome.problem}, outcome.checkpoints)


def unpack_outcome(parcel: object, first_epoch: int, until: int, parameters: int) -> Outcome:
    """Read the outcome of a part that was to begin with an epoch, of a network of so many parameters. Raises ParcelError."""
    try:
        if not isinstance(parcel, bytes):
            raise TypeError(f"a {type(parcel).__name__}")
        entry, checkpoints = _unpack(parcel)
        epochs = parse_epochs([tuple(row) for row in entry["epochs"]])
        numbers = [metrics.epoch for metrics in epochs]
        kept = [checkpoint.epoch for checkpoint in checkpoints]
        if not set(kept) <= set(numbers):
            raise ValueError(f"weights of epoch {kept[0]} without its figures")
        if numbers and (numbers[0] != first_epoch or numbers[-1] > until or numbers[-1] not in kept):
            raise ValueError(f"epochs {numbers[0]} to {numbers[-1]} with the weights of {kept}")
        for checkpoint in checkpoints:
            sizes = {name: array.shape[-1] for name, array in checkpoint.arrays.items()}
            if "parameters" not in sizes or set(sizes.values()) != {parameters}:
                raise ValueError(f"weights of {sizes} numbers")
        return Outcome(PartEnding(entry["ending"]), epochs, checkpoints, showable(str(entry["problem"])))
    except UNBELIEVABLE as error:
        raise _damaged(error) from error


def _pack(entry: Mapping[str, Any], checkpoints: Sequence[Checkpoint]) -> bytes:
    described, blobs = [], []
    for checkpoint in checkpoints:
        arrays = []
        for name, array in checkpoint.arrays.items():
            little = np.ascontiguousarray(array, array.dtype.newbyteorder("<"))
            arrays.append((name, little.dtype.str, array.shape, array_checksum(array), little.nbytes))
            blobs.append(little.tobytes())
        described.append({"epoch": checkpoint.epoch, "numbers": dict(checkpoint.numbers), "arrays": arrays})
    head = json.dumps({**entry, "checkpoints": described}).encode()
    content = b"".join((head, *blobs))
    return b"".join((_number(zlib.crc32(content)), _number(len(head)), content))


def _number(value: int) -> bytes:
    return value.to_bytes(_NUMBER_BYTES, "little")


def _unpack(parcel: bytes) -> tuple[dict[str, Any], tuple[Checkpoint, ...]]:
    """Return the JSON and the checkpoints of a parcel. Raises one of UNBELIEVABLE."""
    checksum, length = (int.from_bytes(parcel[at : at + _NUMBER_BYTES], "little") for at in (0, _NUMBER_BYTES))
    content = parcel[2 * _NUMBER_BYTES :]
    if zlib.crc32(content) != checksum:
        raise ValueError("its checksum differs")
    entry, end = json.loads(content[:length]), length
    checkpoints = []
    for described in entry["checkpoints"]:
        arrays = []
        for name, kind, shape, array_sum, size in described["arrays"]:
            arrays.append((name, kind, json.dumps(shape), content[end : end + size], array_sum))
            end += size
        checkpoints.append(parse_checkpoint(described["epoch"], json.dumps(described["numbers"]), arrays))
    return entry, tuple(checkpoints)


def _damaged(error: Exception) -> ParcelError:
    return ParcelError(QT_TRANSLATE_NOOP("Core", "What came over the network cannot be read: {reason}."), reason=error)

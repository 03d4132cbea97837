"""Hidden layers as a text, such as 128,64 or 128:tanh,64:relu."""

from typing import Any

from nnfs_gui.nn import ActivationKind
from nnfs_gui.numbers import parse_whole
from nnfs_gui.training.config import HiddenLayer


def parse_layers(text: str, activation: ActivationKind) -> tuple[HiddenLayer, ...]:
    """Return a layer for each size in text, with the activation behind its colon, or this one.

    Raises ValueError where a size is none, and ConfigError where a layer cannot be.
    """
    if text.strip().lower() in ("", "none"):
        return ()
    layers = [layer.partition(":") for layer in text.split(",")]
    kinds: list[Any] = [kind.strip() or activation for _, _, kind in layers]
    return tuple(map(HiddenLayer, [_parse_size(size) for size, _, _ in layers], kinds))


def format_layers(layers: tuple[HiddenLayer, ...]) -> str:
    """Return layers as `parse_layers` reads them."""
    return ",".join(f"{layer.size}:{layer.activation}" for layer in layers) or "none"


def _parse_size(text: str) -> int:
    """Return the size of a layer. Raises ValueError, also for the 024 of 1,024: that is one number, and not two layers."""
    if len(text.strip()) > 1 and text.strip().startswith("0"):
        raise ValueError(text)
    return parse_whole(text)

"""The command that a config is written as, read by the command line again."""

import dataclasses
import os
import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from command_line import settings_of
from hypothesis import given
from hypothesis import strategies as st

from nnfs_gui.codegen.command import train_command
from nnfs_gui.data.augmentation import Augmentation
from nnfs_gui.nn import ActivationKind, Initializer
from nnfs_gui.training.config import (
    SETTINGS,
    HiddenLayer,
    LossKind,
    NetworkConfig,
    OptimizerConfig,
    OptimizerKind,
    Precision,
    Schedule,
    TrainingConfig,
)
from nnfs_gui.training.presets import PRESETS, Preset


def share(most):
    return st.floats(0, most, allow_subnormal=False)


BELOW_ONE = st.floats(0, 1, exclude_max=True, allow_subnormal=False)
STRENGTHS = {key: row for key, row in SETTINGS.items() if key.startswith("augmentation.")}
AUGMENTATIONS = st.builds(Augmentation, **{key.split(".")[1]: share(row.kind.high) for key, row in STRENGTHS.items()})
KNOBS = {
    OptimizerKind.SGD: ["momentum"],
    OptimizerKind.RMSPROP: ["decay"],
    OptimizerKind.ADAM: ["beta1", "beta2"],
    OptimizerKind.ADAMW: ["beta1", "beta2"],
}
NETWORKS = st.builds(
    NetworkConfig,
    st.lists(st.builds(HiddenLayer, st.integers(1, 200), st.sampled_from(ActivationKind)), max_size=4).map(tuple),
    st.sampled_from(Initializer),
)


@st.composite
def optimizers(draw):
    kind = draw(st.sampled_from(OptimizerKind))
    knobs = {name: draw(BELOW_ONE) for name in KNOBS[kind]}
    if knobs.get("momentum"):
        knobs["nesterov"] = draw(st.booleans())
    rate = draw(st.floats(1e-6, 100))
    return OptimizerConfig(kind, rate, draw(st.sampled_from(Schedule)), weight_decay=draw(share(1)), **knobs)


CONFIGS = st.builds(
    TrainingConfig,
    NETWORKS,
    loss=st.sampled_from(LossKind),
    optimizer=optimizers(),
    epochs=st.integers(1, 1000),
    batch_size=st.integers(1, 1000),
    train_size=st.none() | st.integers(1, 60_000),
    validation_share=st.floats(0.01, 0.9),
    shuffle=st.booleans(),
    seed=st.integers(0, 2**31 - 1),
    precision=st.sampled_from(Precision),
    augmentation=st.none() | AUGMENTATIONS,
    label_smoothing=share(0.5),
    wrong_labels=share(0.9),
    patience=st.integers(0, 100),
    keep_best=st.booleans(),
)


@pytest.mark.slow
@given(CONFIGS)
def test_command_gives_the_config_back(config):
    assert settings_of(train_command(config)) == (config, None)


@pytest.mark.slow
@given(st.sampled_from(Preset), st.data())
def test_command_of_a_preset_that_was_changed_says_only_what_was_changed(preset, data):
    names = data.draw(
        st.lists(st.sampled_from(["epochs", "batch_size", "seed", "shuffle", "loss"]), max_size=2, unique=True)
    )
    other = data.draw(CONFIGS)
    config = replace(PRESETS[preset], **{name: getattr(other, name) for name in names})
    command = train_command(config)
    assert settings_of(command) == (config, None)
    assert command.count("--") <= 1 + len(names)


@pytest.mark.parametrize(
    ("config", "command"),
    [
        (PRESETS[Preset.QUICK_START], "nnfs-gui train"),
        (PRESETS[Preset.NOTEBOOK], "nnfs-gui train --preset notebook"),
        (replace(PRESETS[Preset.ROBUST], epochs=3), "nnfs-gui train --preset robust --epochs 3"),
        (replace(PRESETS[Preset.QUICK_START], augmentation=Augmentation()), "nnfs-gui train --augment"),
        (replace(PRESETS[Preset.QUICK_START], augmentation=Augmentation(shift=2.0)), "nnfs-gui train --shift 2.0"),
        (replace(PRESETS[Preset.QUICK_START], network=NetworkConfig(())), "nnfs-gui train --hidden none"),
        (
            replace(PRESETS[Preset.QUICK_START], network=NetworkConfig((HiddenLayer(128, ActivationKind.TANH),))),
            "nnfs-gui train --activation tanh",
        ),
        (
            replace(
                PRESETS[Preset.QUICK_START],
                network=NetworkConfig((HiddenLayer(64, ActivationKind.TANH), HiddenLayer(32, ActivationKind.RELU))),
                shuffle=False,
            ),
            "nnfs-gui train --hidden 64:tanh,32:relu --no-shuffle",
        ),
    ],
)
def test_command_is_as_short_as_can_be(config, command):
    assert train_command(config) == command
    assert settings_of(command)[0] == config


def test_settings_that_the_optimizer_does_not_use_are_left_out():
    config = PRESETS[Preset.QUICK_START]
    idle = dataclasses.replace(config.optimizer, momentum=0.9, nesterov=True, decay=0.5)
    assert train_command(replace(config, optimizer=idle)) == "nnfs-gui train"


def test_command_names_the_folder_of_the_images():
    folder = Path("my images") / "fashion"
    command = train_command(PRESETS[Preset.NOTEBOOK], folder)
    assert settings_of(command) == (PRESETS[Preset.NOTEBOOK], folder)


@pytest.mark.skipif(shutil.which("bash") is None, reason="the words are those of bash and zsh")
@pytest.mark.parametrize("name", ["data", "my data's", "a\nb\x1b", "\u202eb", os.fsdecode(b"caf\xe9 '$x"), "Größe 数"])
def test_a_shell_reads_the_folder_that_is_meant(name):
    command = train_command(TrainingConfig(), Path("/tmp") / name)
    assert command.isprintable()
    words = command.removeprefix("nnfs-gui ")
    printed = subprocess.run(["bash", "-c", f"printf '%s\\0' {words}"], capture_output=True, check=True).stdout
    assert printed.rstrip(b"\0").rpartition(b"--data\0")[2] == os.fsencode(f"/tmp/{name}")

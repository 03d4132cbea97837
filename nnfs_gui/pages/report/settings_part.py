"""The settings of a run or an experiment in a report, beside those of the preset that is nearest to them."""

from collections.abc import Sequence
from functools import partial

from nnfs_gui.pages.html import Wording
from nnfs_gui.pages.report.pieces import as_title, figure_table, paragraph, section, sentence
from nnfs_gui.settings import value_at
from nnfs_gui.storage.library.run_record import Run
from nnfs_gui.training.config import SETTINGS, TrainingConfig
from nnfs_gui.training.events import EpochMetrics
from nnfs_gui.training.presets import PRESET_NAMES, PRESETS, nearest_preset
from nnfs_gui.training.setting_course import setting_course
from nnfs_gui.training.setting_text import course_text, name_text, value_text
from nnfs_gui.words import QT_TRANSLATE_NOOP, Text


def settings_section(run: Run, epochs: Sequence[EpochMetrics], wording: Wording) -> str:
    """Return all settings of a run with these epochs that count, and what was changed while it trained."""
    title = wording.text(QT_TRANSLATE_NOOP("Core", "Settings"))
    return section(title, *settings_content(run.config, wording, run.first_config, epochs))


def settings_content(
    config: TrainingConfig, wording: Wording, first: TrainingConfig | None = None, epochs: Sequence[EpochMetrics] = ()
) -> tuple[str, str]:
    """Return a sentence that names the nearest preset, and the table; `first` is what held at the beginning."""
    preset, differing = nearest_preset(config)
    name = Text(PRESET_NAMES[preset])
    like = QT_TRANSLATE_NOOP("Core", "They are those of the preset “{preset}”.")
    unlike = QT_TRANSLATE_NOOP("Core", "The nearest preset is “{preset}”. Settings that differ from it: {count:,}.")
    words = wording.text(unlike, preset=name, count=len(differing)) if differing else wording.text(like, preset=name)
    heads = [
        wording.text(QT_TRANSLATE_NOOP("Core", "Setting")),
        wording.text(QT_TRANSLATE_NOOP("Core", "Value")),
        wording.text(QT_TRANSLATE_NOOP("Core", "In the preset")),
    ]
    rows, of_points = [], config.network.reads_points
    for key, setting in SETTINGS.items():
        if (of_points and not setting.is_for_points) or not setting.applies(partial(value_at, config)):
            continue
        usual = value_at(PRESETS[preset], key)
        shown = sentence(wording, course_text(setting, setting_course(key, first, config, epochs)))
        other = sentence(wording, value_text(setting, usual)) if key in differing else ""
        label = as_title(sentence(wording, name_text(setting.of_points if of_points else setting)))
        if key in differing:
            rows.append([label, f"<strong>{shown}</strong>", other])
        else:
            rows.append([f'<span class="plain">{label}</span>', shown, other])
    caption = wording.text(QT_TRANSLATE_NOOP("Core", "All settings that count. What differs from the preset is bold."))
    return paragraph(words), figure_table(caption, heads, rows, words=(1, 2))

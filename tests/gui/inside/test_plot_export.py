"""Every view that shows a plot offers to take it elsewhere, in the same words."""

import csv
import io
import re
import xml.etree.ElementTree as ET

import pytest
from PySide6.QtGui import QContextMenuEvent, QImage
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from views import TITLES

from nnfs_gui.data.points import PointsRecipe
from nnfs_gui.gui.controls.plots import Plotted
from nnfs_gui.gui.curves.plot_export import PlotExport
from nnfs_gui.gui.inside.range_test.dialog import RangeTestDialog
from nnfs_gui.gui.look.theme import DARK, LIGHT

pytestmark = pytest.mark.slow

OFFERED = ("savePlotsAction", "savePointsAction", "copyPlotsAction")
WITHOUT_PLOTS = {"Runs", "Experiments", "Differences", "Data", "Robustness", "Map"}  # until something is chosen there
OF_SEVERAL = {"Runs", "Differences", "Experiments", "Data"}  # networks, or of the data set
SVG_TITLE = "{http://www.w3.org/2000/svg}title"


@pytest.fixture
def save(user, choose_file, tmp_path):
    """Press an action, and return the file that it writes."""

    def press(action, name):
        path = tmp_path / name
        choose_file(path)
        user.press(action)
        user.qtbot.waitUntil(lambda: str(path) in user.status)
        return path

    return press


def words_in(svg):
    """Return all that is written in an SVG file."""
    return " ".join(re.findall(r"<text[^>]*>([^<]*)</text>", svg.read_text(encoding="utf-8")))


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_each_view_with_a_plot_writes_it(user, save, qtbot, appearance):
    user.press(f"{appearance}AppearanceAction")
    user.train(epochs=2)
    user.draw([(0.5, 0.2), (0.5, 0.8)])
    written = set()
    for title in TITLES:
        view = user.open_tab(title)
        user.wait_until_settled()
        assert isinstance(view, Plotted), title
        assert set(OFFERED) <= {action.objectName() for action in view.actions()}, title
        if title not in WITHOUT_PLOTS:
            qtbot.waitUntil(lambda view=view: None not in (view.plot_picture(), view.plot_table()))
        if view.plot_picture() is None:
            user.press("savePlotsAction")
            assert "no plot" in user.status
            continue
        svg = save("savePlotsAction", f"{title}.svg")
        assert ET.parse(svg).getroot().tag.endswith("svg"), title
        assert QSvgRenderer(str(svg)).isValid()
        assert svg.stat().st_size < 2_000_000
        words = words_in(svg)
        assert title in words
        assert ("Run 1, epoch 2" in words) or title in OF_SEVERAL, title
        buttons = {button.text() for button in view.findChildren(QAbstractButton) if len(button.text()) > 3}
        assert not [text for text in buttons if text in words.split(" ")], title
        image = QImage(str(save("savePlotsAction", f"{title}.png")))
        assert image.width() > 100
        colours = [image.pixelColor(x, y).name() for x in range(0, image.width(), 7) for y in range(0, image.height(), 7)]
        assert colours[0] == LIGHT.card, title
        assert DARK.card not in colours, title
        assert len(set(colours)) > 2, title
        assert view.plot_table() is not None, title
        with save("savePointsAction", f"{title}.csv").open(encoding="utf-8", newline="") as file:
            assert len(list(csv.reader(file))) > 2, title
        written.add(title)
    assert written >= set(TITLES) - WITHOUT_PLOTS


def test_the_menu_of_a_view_offers_it(user):
    user.train(epochs=1)
    view = user.open_view("Mistakes")
    user.wait_until_settled()
    counts = list(csv.DictReader(io.StringIO(view.plot_table().as_csv())))
    assert list(counts[0]) == ["true", "answer", "count"]
    assert f"{sum(int(row['count']) for row in counts):,} validation images" in user.find("mistakesFigure").text()
    plot = user.find("confusionMatrix")
    middle = plot.rect().center()
    QApplication.sendEvent(plot, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, plot.mapToGlobal(middle)))
    menu = user.window.findChild(QMenu, "helpMenu")
    assert set(OFFERED) <= {action.objectName() for action in menu.actions()}
    menu.close()


def test_all_weights_of_a_layer_are_in_its_table(user):
    view = user.open_view("Weights")
    user.wait_until_settled()
    network = user.session.newest.network
    dense = network.layers[0]
    head, *rows = csv.reader(io.StringIO(view.plot_table().as_csv()))
    assert head[:3] == ["neuron", "bias", "weight 0"]
    assert len(rows) == dense.output_size
    for row in rows[:3]:
        neuron, bias, *weights = map(float, row)
        assert bias == dense.bias[int(neuron)]
        assert weights == dense.weights[:, int(neuron)].tolist()


def test_the_histograms_of_the_layers_are_in_the_table_of_health(user):
    user.train(epochs=1)
    view = user.open_view("Health")
    user.wait_until_settled()
    rows = list(csv.DictReader(io.StringIO(view.plot_table().as_csv())))
    weights = [float(row["y"]) for row in rows if (row["plot"], row["series"]) == ("Weights of layer 1", "now")]
    assert weights == user.find("layerWeights1").now.counts.tolist()
    assert {row["series"] for row in rows} >= {"now", "at first", "gradient", "dead"}


# --- the menus ----------------------------------------------------------------------------------------------------------


def export_menu(user):
    return next(menu for menu in user.window.menuBar().findChildren(QMenu) if menu.title() == "Export")


def test_export_has_the_diagram_and_the_plots_and_says_why_where_there_are_none(user, qtbot):
    menu = export_menu(user)
    names = [action.objectName() for action in menu.actions()]
    assert {"exportDiagramAction", *OFFERED[:2]} <= set(names)
    user.open_tab("Experiments")
    menu.popup(user.window.mapToGlobal(user.window.rect().center()))
    for name, words in zip(OFFERED[:2], ("There is no plot", "no numbers"), strict=True):
        assert not user.action(name).isEnabled()
        assert words in user.action(name).toolTip()
    assert user.action("exportDiagramAction").isEnabled()
    menu.close()
    user.press("savePlotsAction")  # by its key
    assert "no plot" in user.status
    user.open_view("Mistakes")
    user.wait_until_settled()
    menu.popup(user.window.mapToGlobal(user.window.rect().center()))
    assert user.action("savePlotsAction").isEnabled()
    assert user.action("savePointsAction").isEnabled()
    menu.close()


def test_plots_have_a_key(user):
    assert user.action("savePlotsAction").shortcut().toString() == "Ctrl+Shift+S"


def test_the_diagram_is_written_whichever_view_is_looked_at_with_a_drawing_or_the_weights_alone(user, save):
    weights = words_in(save("exportDiagramAction", "weights.svg"))
    assert "Lines are weights" in weights
    assert "the built-in network" in weights
    user.draw([(0.5, 0.2), (0.5, 0.8)])
    user.qtbot.waitUntil(lambda: user.read_image is not None)
    at_work = words_in(save("exportDiagramAction", "at work.svg"))
    assert "Lines are inputs × weights" in at_work
    assert "100 %" in at_work or "99 %" in at_work


def test_the_title_names_the_epoch_that_is_looked_back_to(user, save):
    user.train(epochs=2)
    user.look_back_to(1)
    user.wait_for_network("Run 1, epoch 1 of 2, looking back")
    assert "Run 1, epoch 1 of 2" in words_in(save("savePlotsAction", "back.svg"))


# --- elsewhere ----------------------------------------------------------------------------------------------------------


def test_the_range_test_saves_its_curve(qtbot, tmp_path):
    dialog = RangeTestDialog()
    qtbot.addWidget(dialog)
    plots = PlotExport(dialog, lambda: dialog, dialog)
    dialog.offer(plots.actions)
    with qtbot.waitSignal(plots.message):
        plots.save_picture(str(tmp_path / "rates.svg"))
    assert ET.parse(tmp_path / "rates.svg").getroot().find(SVG_TITLE).text == "Find a learning rate"
    plots.shutdown()


def test_the_plane_of_points_offers_it_too(user, choose_file, tmp_path):
    user.session.use_dataset(PointsRecipe.parse("points:spirals?points=60,classes=2,seed=1").make())
    plane = user.find("pointPlane")
    user.qtbot.waitUntil(plane.isVisible)
    path = tmp_path / "plane.svg"
    choose_file(path)
    save, *_ = plane.actions()
    assert save.text() == user.action("savePlotsAction").text()
    save.trigger()
    user.qtbot.waitUntil(lambda: str(path) in user.status)
    assert ET.parse(path).getroot().find(SVG_TITLE).text.endswith("Plane of points")

"""A plot of pyqtgraph's as it is drawn into a file: from shapes, which stay sharp at any size."""

import pyqtgraph as pg
from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QRegion
from PySide6.QtWidgets import QWidget


def draw_plot(plot: pg.PlotWidget, painter: QPainter) -> None:
    """Draw what is seen of a plot; on the screen its markers and its paper are ready-made pixels, which is quicker."""
    scatters = [item.scatter for item in plot.getPlotItem().items if isinstance(item, pg.PlotDataItem)]
    cache = plot.cacheMode()
    plot.setCacheMode(plot.CacheModeFlag.CacheNone)
    for scatter in scatters:
        scatter.setExportMode(True)
    # the plot's own `render` draws its scene alone, and with the plot itself comes the frame of what has the focus
    QWidget.render(plot.viewport(), painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
    for scatter in scatters:
        scatter.setExportMode(False)
    plot.setCacheMode(cache)

"""A report in a real browser: on a desk and on a phone nothing is wider than the page, and on paper nothing is cut."""

import pytest
from made_experiments import make_experiment, small_plan
from recorded_runs import DATASET, record
from small_runs import small_config

from nnfs_gui.experiments.domains import Range
from nnfs_gui.experiments.results import read_results
from nnfs_gui.pages.html import ENGLISH_WORDING
from nnfs_gui.pages.report.comparison_report import comparison_report
from nnfs_gui.pages.report.experiment_report import experiment_report
from nnfs_gui.pages.report.run_facts import read_run_facts
from nnfs_gui.pages.report.run_report import run_report_steps
from nnfs_gui.storage.library.library import Library
from nnfs_gui.storage.library.run_comparison import compare_runs

pytestmark = pytest.mark.slow

PHONE, DESKTOP = (390, 844), (1280, 800)
KINDS = ("run", "comparison", "experiment")


@pytest.fixture(scope="module")
def reports(tmp_path_factory):
    """A file of a report on a run, on many runs and on an experiment with many candidates."""
    folder = tmp_path_factory.mktemp("reports")
    with Library(folder / "runs.sqlite") as library:
        runs = [record(library, small_config(seed=seed, epochs=30 if seed else 60))[1] for seed in range(9)]
        steps = run_report_steps(read_run_facts(library, runs[0].id), DATASET, ENGLISH_WORDING)
        plan = small_plan({"optimizer.learning_rate": Range(0.001, 0.1, count=30)}, seeds=1, epochs=2)
        pages = (
            next(page for page in steps if page is not None),
            comparison_report(compare_runs(library, [run.id for run in runs], DATASET), ENGLISH_WORDING),
            experiment_report(read_results(library, make_experiment(library, plan)), ENGLISH_WORDING),
        )
    files = {kind: folder / f"{kind}.html" for kind in KINDS}
    for file, page in zip(files.values(), pages, strict=True):
        file.write_text(page, encoding="utf-8")
    return files


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize(("size", "phone"), [(DESKTOP, False), (PHONE, True)])
def test_a_report_is_as_wide_as_the_window_and_only_tables_scroll(browser, reports, kind, size, phone):
    browser.look(*size, phone=phone)
    browser.open(reports[kind])
    assert browser.run("document.documentElement.scrollWidth") <= size[0]
    assert browser.complaints == []
    assert browser.requests == [reports[kind].as_uri()]
    beyond = """[...document.querySelectorAll('h1, h2, p, li, caption, figcaption, figure, img, svg')]
        .filter((each) => each.getBoundingClientRect().right > innerWidth).map((each) => each.outerHTML)"""
    assert browser.run(beyond) == []


@pytest.mark.parametrize("kind", KINDS)
def test_a_name_stays_where_it_is_while_its_row_is_scrolled(browser, reports, kind):
    browser.look(*PHONE, phone=True)
    browser.open(reports[kind])
    moved = browser.run("""(() => {
        const region = [...document.querySelectorAll('.wide')].find((each) => each.scrollWidth > each.clientWidth);
        const [name, value] = ['th[scope=row]', 'td'].map((tag) => region.querySelector(`tr ${tag}`));
        const places = () => [name, value].map((cell) => cell.getBoundingClientRect().left);
        const before = places();
        region.scrollLeft = 30;
        return places().map((place, number) => Math.round(before[number] - place));
    })()""")
    assert moved[0] == 0
    assert moved[1] > 0


@pytest.mark.parametrize("kind", KINDS)
def test_on_paper_no_table_is_wider_than_the_page(browser, reports, kind):
    browser.look(*DESKTOP)
    browser.open(reports[kind])
    width = round((210 - 2 * 16) / 25.4 * 96)  # of what is printed on A4
    browser.look(width, 1000)
    browser.ask("Emulation.setEmulatedMedia", media="print")
    wide = f"""[...document.querySelectorAll('table, svg, img')]
        .filter((each) => each.getBoundingClientRect().right > {width}).map((each) => each.outerHTML.slice(0, 200))"""
    assert browser.run(wide) == []
    assert browser.run("getComputedStyle(document.querySelector('.wide')).overflowX") == "visible"
    browser.ask("Emulation.setEmulatedMedia", media="")

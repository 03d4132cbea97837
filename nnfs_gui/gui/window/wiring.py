"""What connects the parts of the window to each other: who tells what to whom."""

from nnfs_gui.gui.window.parts import Parts


def wire(parts: Parts) -> None:
    """Connect what belongs to different parts of the window, grouped by who tells.

    What a part needs for itself it connects where it is made: `RunController` the session with setup, curves and run
    bar; `DrawingRecognizer` the pad and the session; `TeachingController` the panel and the drawings;
    `NetworkStripController` the strip; `TabsController` the time machine; each presenter its view and the session;
    `HealthWatch` the session; `NetworkFiles`, `LastRun`, `ExportController`, `CodeController`, `FileOpener`
    and `ConfidenceService` the session. The order of rows means nothing.
    """
    for signal, slot in (
        # menus, buttons, keys
        (parts.actions.train.triggered, parts.runs.train),
        (parts.actions.step.triggered, parts.runs.step),
        (parts.actions.batch.triggered, parts.runs.step_batch),
        (parts.actions.rest_chosen, parts.runs.set_rest),
        (parts.actions.pause.triggered, parts.runs.pause),
        (parts.actions.stop.triggered, parts.session.stop),
        (parts.actions.open_model.triggered, parts.files.open),
        (parts.actions.save_model.triggered, parts.files.save),
        (parts.actions.use_bundled.triggered, parts.files.use_bundled),
        (parts.actions.open_data_folder.triggered, parts.datasets.open_folder),
        (parts.actions.open_data_file.triggered, parts.datasets.open_file),
        (parts.actions.use_mnist.triggered, parts.datasets.use_mnist),
        (parts.actions.draw_data.triggered, parts.drawn.open),
        (parts.actions.open_picture.triggered, parts.pictures.open),
        (parts.actions.paste_picture.triggered, parts.pictures.paste),
        (parts.actions.reset_layout.triggered, parts.zones.reset),
        # session, library, drawings
        (parts.session.dataset_loaded, parts.setup.set_dataset),
        (parts.session.ended, parts.closing.go_on),
        (parts.worker.run_lost, parts.session.lose_run),
        (parts.naming.named, parts.files.set_network_name),
        (parts.naming.named, parts.exports.set_network_name),
        (parts.naming.shown_named, parts.exports.set_shown_network),
        (parts.naming.shown_named, parts.diagram.set_shown_network),
        # set up, draw
        (parts.setup.previews_wanted, parts.preview.show),
        (parts.setup.find_rate_wanted, parts.range_test.open),
        (parts.pictures.found, parts.draw.pad.set_found),
        (parts.pictures.found, parts.zones.unfold_draw),
        (parts.personal.unlabelled_found, parts.zones.unfold_draw),
        (parts.draw.test_digit_wanted, parts.zones.unfold_draw),
        (parts.first_minute.draw_wanted, parts.zones.unfold_draw),
        (parts.first_minute.lessons_wanted, parts.lessons.show_list),
        (parts.lessons.opened, parts.first_minute.follow_lesson),
        # lessons
        (parts.lessons.offered, parts.zones.offer_left_page),
        (parts.lessons.panel_wanted, parts.zones.show_left_page),
        (parts.zones.lessons_chosen, parts.lessons.panel.enter),
        (parts.lessons.panel.done_changed, parts.zones.mark_left_page),
        (parts.lessons.pointer.zone_wanted, parts.zones.unfold),
        (parts.lessons.term_wanted, parts.help.show_term),
        (parts.personal.unlabelled_found, parts.draw.pad.set_strokes),
        # the views
        (parts.requests.picture_wanted, parts.draw.show_image),
        (parts.requests.picture_wanted, parts.zones.unfold_draw),
        (parts.requests.ink_wanted, parts.draw.pad.set_ink),
        (parts.requests.ink_wanted, parts.zones.unfold_draw),
        (parts.requests.correction_wanted, parts.draw.corrected),
        (parts.requests.remedy_wanted, parts.runs.take_remedy),
        (parts.requests.badge_wanted, parts.inside.tabs.set_badge),
        (parts.requests.heading_menu_made, parts.help.add_words),
        (parts.requests.open_run_wanted, parts.runs.open_run),
        (parts.requests.continue_run_wanted, parts.runs.continue_run),
        (parts.requests.fork_wanted, parts.runs.fork),
        (parts.requests.copy_run_wanted, parts.runs.take_settings),
        (parts.requests.new_experiment_wanted, parts.experiments.plan_new),
        (parts.requests.repeat_run_wanted, parts.experiments.repeat),
        (parts.requests.go_experiment_wanted, parts.experiments.go),
        (parts.inside.tabs.view_made, parts.exports.add_view),
        (parts.requests.report_wanted, parts.exports.reports.write),
        (parts.requests.bundle_wanted, parts.bundles.handing.hand_on),
        (parts.bundles.taking.lessons_found, parts.lessons.store.take),
        (parts.experiments.begun, parts.requests.experiment_begun),
        # the look
        (parts.look.icons_changed, parts.setup.set_icons),
        (parts.look.icons_changed, parts.draw.set_icons),
        (parts.look.icons_changed, parts.curves.set_icons),
        (parts.look.icons_changed, parts.inside.set_icons),
        (parts.look.icons_changed, parts.zones.set_icons),
        (parts.look.icons_changed, parts.help.set_icons),
        (parts.look.theme_changed, parts.curves.set_theme),
        (parts.look.theme_changed, parts.code.set_theme),
    ):
        signal.connect(slot)


def listen(parts: Parts) -> None:
    """Let everything that is said come to one place."""
    for speaker in (
        parts.session,
        parts.worker,
        parts.models,
        parts.datasets,
        parts.drawn,
        parts.points,
        parts.files,
        parts.runs,
        parts.last_run,
        parts.pictures,
        parts.teaching,
        parts.self_test,
        parts.exports,
        parts.diagram,
        parts.bundles,
        parts.code,
        parts.base_lines,
        parts.range_test,
        parts.experiments,
        parts.help,
        parts.lesson_tools,
        parts.lessons,
        parts.opener,
        parts.languages,
    ):
        speaker.message.connect(parts.messages.take)

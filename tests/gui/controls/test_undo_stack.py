from nnfs_gui.gui.controls.undo_stack import UndoStack


def test_steps_are_undone_and_done_again_in_their_order():
    stack = UndoStack("a")
    assert (stack.can_undo, stack.can_redo, stack.undo(), stack.redo()) == (False, False, False, False)
    stack.put("b")
    stack.put("c")
    seen = [stack.now, *(stack.now for _ in range(2) if stack.undo()), *(stack.now for _ in range(2) if stack.redo())]
    assert seen == ["c", "b", "a", "b", "c"]
    assert (stack.can_undo, stack.can_redo) == (True, False)


def test_what_was_undone_is_forgotten_at_the_next_step():
    stack = UndoStack("a")
    stack.put("b")
    assert stack.undo()
    stack.put("c")
    assert not stack.redo()
    assert stack.now == "c"


def test_only_the_last_steps_are_kept_where_a_number_is_given():
    stack = UndoStack(0, most=3)
    for state in range(1, 10):
        stack.put(state)
    while stack.undo():
        pass
    assert stack.now == 6

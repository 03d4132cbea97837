"""The file with which a new lesson begins: it can be gone through as it is, and its comments say what else there is."""

TEMPLATE = '''\
# A lesson of nnfs_gui. Change a line, save the file, and the window shows it at once.
# resources/lessons/README.md lists everything that may stand here; `nnfs-gui lesson check FILE` says what is wrong where.

key = "my-lesson"  # small letters, digits and hyphens; the same in all languages
title = "My lesson"
minutes = 10
question = "What happens with fewer neurons?"  # each lesson begins with one
# needs = ["first-network"]  # the keys of lessons that come before

# What is not to be seen while the lesson is open, and no step needs:
# [hide]
# zones = ["set up"]              # "set up", "watch", "draw"
# views = ["steps", "experiments"]
# settings = ["dropout", "seed"]

[[step]]
key = "read"
title = "A step to read"
text = """
Short paragraphs, with *emphasis*, `code` and formulas: $y = x W + b$.

A step without "until" is read, and one goes on.
"""

[[step]]
key = "train"
title = "A step to do"
text = "A hidden layer of 16 neurons has an eighth of the usual ones."
do = "Press *Set these*, and then *Train*."
point_at = "train"  # what is outlined
settings = {hidden = "16", epochs = 3}  # makes the button "Set these"
hints = [
  "The button Train is above the settings, at the left.",  # after 40 seconds
  "It takes three epochs to end.",  # after 40 more
]
until = [  # all of these must hold to go on
  {is = "run", hidden = "16", epochs = ">= 3"},
  # {is = "run", validation_accuracy = ">= 0.9", parameters = "< 20000", since = "lesson"},
  # {is = "pad", answer = "3", right = true},
  # {is = "act", name = "random_digit", times = 3},
]

# [step.predict]  # what one predicts before it comes true
# of = "test accuracy"
# kind = "number"  # or "curve", of "train loss", "validation loss", "train accuracy" or "validation accuracy"
# question = "How many of a hundred new digits does it read right?"
# low = 0
# high = 100
# unit = "%"
# truth = "run.test_accuracy"
'''

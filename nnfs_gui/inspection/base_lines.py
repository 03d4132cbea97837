"""What an accuracy can be measured by: how well one does by guessing, with a linear network, and as a person."""

from enum import StrEnum


class BaseLineKind(StrEnum):
    """Who reads the images for comparison."""

    GUESSING = "guessing"
    LINEAR = "linear"
    PEOPLE = "people"

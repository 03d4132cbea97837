"""Pictures as people keep them: where they lie, what they are called, and which of their shades is ink."""

import os

import numpy as np
import PIL.Image
import pytest
from dataset_sources import DARK, LABELS, assert_holds_all, refusal, said, write_pictures

from nnfs_gui.data.dataset import DatasetError
from nnfs_gui.storage.datasets.pictures.classes import class_of_picture
from nnfs_gui.storage.datasets.reader import dataset_steps, read_dataset
from nnfs_gui.storage.datasets.reading import Choices, Ink

HELD_OUT = "There is no test part: one sixth of the images, always the same ones, was held out for the test."
MIXED = "The images stood sorted by class; they were mixed, always in the same way."


def write(folder, name, images=DARK, labels=LABELS):
    """Write pictures whose paths are made of their number and their label."""
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        path = folder / name.format(i=number, label=label, letter="abcd"[label])
        path.parent.mkdir(parents=True, exist_ok=True)
        PIL.Image.fromarray(image).save(path)


PLACES = {
    "one folder deeper": "archive/{label}/{i}.png",
    "several folders deeper": "a/b/c/{label}/{i}.png",
    "a train folder alone": "train/{label}/{i}.png",
    "by writer, then by class": "writer{i}/{label}/x.png",
    "by class, then by writer": "{label}/writer{i}/x.png",
    "ending in capitals": "{label}/{i}.PNG",
    "bitmaps": "{label}/{i}.bmp",
    "grey maps": "{label}/{i}.pgm",
    "TIFF": "{label}/{i}.tif",
    "class first": "{label}_{i}.png",
    "class after a word": "digit-{label}-{i}.png",
    "class after its name": "img{i}_label{label}.png",
    "class last": "{i}_{label}.png",
    "class glued to a word": "digit{label} ({i}).png",
}


@pytest.mark.parametrize("name", PLACES.values(), ids=PLACES.keys())
def test_classes_are_found_in_folders_and_in_names(tmp_path, name):
    write(tmp_path, name)
    for left_behind in ("__MACOSX/0/._0.png", "Thumbs.db", ".DS_Store"):
        path = tmp_path / left_behind
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"no picture")
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple("0123")
    assert_holds_all(dataset, DARK)
    in_name = "{label}" in name.rpartition("/")[2]
    assert ("The names of the pictures say what they show" in said(dataset)) == in_name
    assert ("Of folders inside each other" in said(dataset)) == ("writer" in name)


def test_classes_may_be_words_in_the_names(tmp_path):
    write(tmp_path, "{letter}x.{i}.png")
    assert read_dataset(tmp_path).class_names == ("ax", "bx", "cx", "dx")


@pytest.mark.parametrize("name", ["{i}.png", "img_{i}.png", "2024-01-{i}.png", "2024-0{label}-{i}.png", "0/{i}.png"])
def test_numbers_that_only_count_are_no_classes(tmp_path, name):
    write(tmp_path, name)
    assert "holds 24 pictures, but nothing says what they show. Put those of each class into a folder" in refusal(tmp_path)


@pytest.mark.parametrize(
    ("train", "test"),
    [
        ("Training", "Prüfung"),
        ("Trainingsbilder", "Testbilder"),
        ("lernen", "testen"),
        ("apprentissage", "test"),
        ("Entraînement", "Validation"),
        ("entrenamiento", "prueba"),
        ("addestramento", "prova"),
        ("训练集", "测试集"),
    ],
)
def test_parts_are_called_as_in_other_languages(tmp_path, train, test):
    write(tmp_path, f"{train}/{{label}}/{{i}}.png", DARK[8:], LABELS[8:])
    write(tmp_path, f"{test}/{{label}}/{{i}}.png", DARK[:8], LABELS[:8])
    dataset = read_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (16, 8)
    assert_holds_all(dataset, DARK)


def test_classes_that_differ_only_in_capitals_are_one_but_letters_are_not(tmp_path):
    for number, name in enumerate(("Cat", "cat", "Delta", "delta", "a", "A")):  # no two files that some disks hold for one
        write(tmp_path, f"{name}_{number}{{i}}.png", DARK[:4], LABELS[:4])
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == ("A", "a", "Cat", "Delta", "delta")
    assert "Classes that differ only in capitals were joined: cat became Cat." in said(dataset)


def test_a_folder_that_cannot_be_looked_into_is_named(tmp_path, monkeypatch):
    write(tmp_path, "{label}/{i}.png")
    look = os.scandir

    def refuse(path):
        if str(path).endswith("2"):
            raise PermissionError(13, "Permission denied")
        return look(path)

    monkeypatch.setattr(os, "scandir", refuse)
    assert f"{tmp_path / '2'} could not be read" in refusal(tmp_path)


@pytest.mark.parametrize("ending", [".tif", ".gif"])
def test_of_pictures_with_several_pages_the_first_is_read_and_that_is_said(tmp_path, ending):
    for number, (image, label) in enumerate(zip(DARK, LABELS, strict=True)):
        path = tmp_path / str(label) / f"{number}{ending}"
        path.parent.mkdir(exist_ok=True)
        pages = [PIL.Image.fromarray(page) for page in (image, image.T, 255 - image)]
        pages[0].save(path, save_all=True, append_images=pages[1:] if number in (3, 5) else [])
    dataset = read_dataset(tmp_path)
    names = f"1/5{ending}, 3/3{ending}"
    assert f"2 pictures have several pages or moments; only the first was read: {names}." in said(dataset)
    if ending == ".tif":  # a GIF has fewer shades
        assert_holds_all(dataset, DARK)


TABLES = {
    "file and label": ("images/{i}.png", "file,label", "images/{i}.png,{label}", "labels.csv"),
    "a name without its folder": ("images/{i}.png", "filename;class", "{i}.png;{label}", "labels.csv"),
    "Kaggle": ("train/{i}.png", "id,label", "{i},{label}", "train.csv"),
    "no header": ("{i}.png", "", "{i}.png {label}", "labels.txt"),
    "label first, and others": ("{i}.png", "writer,digit,image", "w7,{label},.\\{i}.png", "a/table.tsv"),
    "label as a fraction": ("{i}.png", "image\tlabel", "{i}\t{label}.0", "labels.tsv"),
}


@pytest.mark.parametrize(("name", "header", "row", "table"), TABLES.values(), ids=TABLES.keys())
def test_a_table_says_what_pictures_show(tmp_path, name, header, row, table):
    write(tmp_path, name)
    rows = [header] * bool(header) + [row.format(i=i, label=label) for i, label in enumerate(LABELS)]
    (tmp_path / table).parent.mkdir(exist_ok=True)
    (tmp_path / table).write_text("\n".join(rows), "utf-8-sig")
    (tmp_path / "sample_submission.csv").write_text("\n".join(["id,label", *(f"{i},0" for i in range(24))]))
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple("0123")
    assert_holds_all(dataset, DARK)
    assert f"The table {table} says what the pictures show" in said(dataset)


def test_pictures_that_a_table_or_the_folders_leave_out_are_told(tmp_path):
    write(tmp_path, "{i}.png")
    (tmp_path / "labels.csv").write_text("\n".join(["file,label", *(f"{i}.png,{LABELS[i]}" for i in range(20))]))
    assert "4 other pictures were left out, such as 20.png" in said(read_dataset(tmp_path))
    other = tmp_path / "other"
    write(other, "train/{label}/{i}.png")
    write(other, "test/{i}.png")
    dataset = read_dataset(other)
    assert_holds_all(dataset, DARK)
    assert "24 other pictures were left out, such as test/0.png: nothing says what they show" in said(dataset)
    assert HELD_OUT in said(dataset)


def test_pictures_of_kinds_that_are_not_read_are_told(tmp_path):
    write_pictures(tmp_path, DARK)
    (tmp_path / "0" / "IMG_1.HEIC").write_bytes(b"photograph")
    assert "Pictures of kinds that are not read were left out (1), such as 0/IMG_1.HEIC" in said(read_dataset(tmp_path))


def test_a_folder_of_such_pictures_alone_is_refused_with_what_helps(tmp_path):
    for label in "01":
        (tmp_path / label).mkdir()
        (tmp_path / label / "IMG_1.HEIC").write_bytes(b"photograph")
    with pytest.raises(DatasetError, match=r"not read, such as 0/IMG_1.HEIC\. Export them as JPEG"):
        read_dataset(tmp_path)


def test_a_test_folder_beside_the_classes_is_no_class(tmp_path):
    write_pictures(tmp_path, DARK)
    write_pictures(tmp_path / "test", DARK[:6], LABELS[:6])
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple("0123")
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (24, 6)
    flat = tmp_path / "flat"
    write(flat, "{label}/{i}.png")
    write(flat, "test/{i}.png")
    dataset = read_dataset(flat)
    assert_holds_all(dataset, DARK)
    assert "24 other pictures were left out, such as test/0.png" in said(dataset)


INNER = {
    "train and test": ("{label}/Train/{i}.png", "{label}/Testing/{i}.png"),
    "beside the test": ("{label}/{i}.png", "{label}/test/{i}.png"),
    "some folders deeper": ("data/writers/{label}/x{i}/train/{i}.png", "data/writers/{label}/x{i}/test/{i}.png"),
}


@pytest.mark.parametrize(("train", "test"), INNER.values(), ids=INNER.keys())
def test_parts_inside_the_folders_of_classes_are_the_parts(tmp_path, train, test):
    write(tmp_path, train)
    write(tmp_path, test, DARK[:1], LABELS[:1])  # one class alone
    dataset = read_dataset(tmp_path)
    assert dataset.class_names == tuple("0123")
    assert (len(dataset.train_labels), list(dataset.test_labels)) == (24, [LABELS[0]])
    assert "Folders inside those of the classes say what pictures are for: " in said(dataset)
    assert "is in the part test." in said(dataset)
    assert "held out" not in said(dataset)


def test_a_train_inside_folders_beside_a_plane_and_a_car_is_no_part(tmp_path):
    for place in ("town", "village"):
        write_pictures(tmp_path / place, DARK, LABELS % 3, names=("car", "plane", "train"))
    dataset = read_dataset(tmp_path)
    assert "what pictures are for" not in said(dataset)
    assert HELD_OUT in said(dataset)


def test_classes_may_be_called_valid_and_invalid(tmp_path):
    for names in (("valid", "invalid"), ("valid", "invalid", "unknown")):
        folder = tmp_path / str(len(names))
        write_pictures(folder, DARK, LABELS % len(names), names=names)
        assert read_dataset(folder).class_names == tuple(sorted(names))


def test_kaggles_folders_of_mnist_are_read(tmp_path):
    write(tmp_path, "trainingSet/trainingSet/{label}/img_{i}.jpg.png")
    write(tmp_path, "trainingSample/trainingSample/{label}/img_{i}.jpg.png")
    write(tmp_path, "testSet/testSet/img_{i}.jpg.png")
    dataset = read_dataset(tmp_path)
    assert_holds_all(dataset, DARK)
    assert "48 other pictures were left out, such as testSet/testSet/img_0" in said(dataset)


@pytest.mark.parametrize("name", ["val", "valid", "Validation", "VAL"])
def test_validation_pictures_test_where_no_others_do_and_train_otherwise(tmp_path, name):
    write_pictures(tmp_path / "train", DARK)
    write_pictures(tmp_path / name, DARK[:5], LABELS[:5])
    dataset = read_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (24, 5)
    assert said(dataset) == f"There is no test part: the 5 validation images are the test images. {MIXED}"
    write_pictures(tmp_path / "test", DARK[:3], LABELS[:3])
    dataset = read_dataset(tmp_path)
    assert (len(dataset.train_labels), len(dataset.test_labels)) == (29, 3)
    assert set(dataset.train_labels[:12]) == {0, 1, 2, 3}  # each part was sorted by class
    assert "The 5 validation images joined the training images" in said(dataset)


def drawn(count=40):
    """Bars on black whose place says their class, and of which no two are the same."""
    images = np.zeros((count, 16, 16), np.uint8)
    for number, image in enumerate(images):
        image[3:13, 3 + 3 * (number % 4)] = 200 + number
    return images, np.arange(count) % 4


def test_of_pictures_of_both_kinds_each_is_read_by_its_border(tmp_path):
    images, labels = drawn()
    write(tmp_path, "{label}/{i}.png", np.where(np.arange(40)[:, None, None] % 3, images, 255 - images), labels)
    reading = next(filter(None, dataset_steps(tmp_path)))
    assert_holds_all(reading.dataset, images, labels)
    assert "black and white were exchanged in the first, 35\u00a0% of them" in said(reading.dataset)
    assert [(q.choice, q.answer) for q in reading.questions] == [("ink", Ink.EACH), ("frame", False)]
    assert_holds_all(
        read_dataset(tmp_path, choices=Choices(ink=Ink.DARK)),
        np.where(np.arange(40)[:, None, None] % 3, 255 - images, images),
        labels,
    )


def test_letters_that_fill_their_picture_stay_as_they_are(tmp_path):
    """Their borders are ink, but exchanged they would look less like the others of their class."""
    images, labels = drawn()
    images[::8] = 255
    images[::8, 7:9, 7:9] = 0
    images[::8, 0, 0] = np.arange(5)
    images[1::8] //= 2
    write(tmp_path, "{label}/{i}.png", images, labels)
    assert_holds_all(read_dataset(tmp_path, choices=Choices(ink=Ink.LIGHT)), images, labels)
    reading = next(filter(None, dataset_steps(tmp_path)))
    assert [(q.choice, q.answer, q.is_doubtful) for q in reading.questions][1:] == [("frame", False, False)]


def test_pictures_of_every_mode_are_read(tmp_path):
    images, labels = drawn(8)
    bits = np.where(images > 0, np.uint8(255), np.uint8(0))
    for number, (image, label) in enumerate(zip(bits, labels, strict=True)):
        picture = PIL.Image.fromarray(image)
        modes = {
            "1": picture.convert("1"),
            "P": picture.convert("P"),
            "RGBA": PIL.Image.merge("RGBA", [PIL.Image.new("L", (16, 16), 255)] * 3 + [picture]),
            "LA": picture.convert("LA"),
            "I;16": PIL.Image.fromarray(image.astype(np.uint16) * 257),
            "F": PIL.Image.fromarray((image / 255).astype(np.float32)),
        }
        for mode, made in modes.items():
            folder = tmp_path / mode.replace(";", "") / str(label)
            folder.mkdir(parents=True, exist_ok=True)
            made.save(folder / f"{number}.{'tif' if mode == 'F' else 'png'}")
    for folder in tmp_path.iterdir():
        assert_holds_all(read_dataset(folder), bits, labels)


def test_a_photograph_that_lies_on_its_side_is_turned(tmp_path):
    images, labels = drawn(8)
    for number, (image, label) in enumerate(zip(images, labels, strict=True)):
        picture = PIL.Image.fromarray(np.rot90(image))
        exif = picture.getexif()
        exif[0x0112] = 6  # what was up when it was taken lies to the right: turn it by 90 degrees
        (tmp_path / str(label)).mkdir(exist_ok=True)
        picture.save(tmp_path / str(label) / f"{number}.png", exif=exif)
    assert_holds_all(read_dataset(tmp_path), images, labels)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_pipes_and_loops_among_pictures_make_nobody_wait(tmp_path):
    write_pictures(tmp_path, DARK)
    os.mkfifo(tmp_path / "0" / "pipe.png")
    (tmp_path / "1" / "loop").symlink_to(tmp_path)
    (tmp_path / "1" / "nowhere.png").symlink_to(tmp_path / "1" / "nowhere.png")
    assert_holds_all(read_dataset(tmp_path), DARK)


def test_a_picture_of_huge_size_is_left_out_before_it_is_unpacked(tmp_path):
    write_pictures(tmp_path, DARK)
    huge = PIL.Image.new("1", (20_000, 20_000))
    huge.save(tmp_path / "0" / "huge.png")
    dataset = read_dataset(tmp_path)
    assert_holds_all(dataset, DARK)
    assert "A picture that cannot be read was left out: 0/huge.png." in said(dataset)


@pytest.mark.parametrize(
    ("file", "label"),
    [
        ("7_3.png", "7"),
        ("7.png", "7"),
        ("7-photo (2).jpg", "7"),
        ("digit-7.png", "7"),
        ("photo_12_digit_7.png", "7"),
        ("2 label 7.png", "7"),
        ("7/IMG_3.png", "7"),
        ("7/3.png", "7"),  # the pictures of a folder are often counted
        ("mine/7_3.png", "7"),
        ("IMG_7.png", None),
        ("007.png", None),  # which counts as well
        ("12.png", None),
        ("2026-01-07.png", None),
        ("seven.png", None),
        ("7/IMG/x.png", None),
        (".png", None),
    ],
)
def test_one_picture_says_its_class_by_its_folder_or_its_name(file, label):
    assert class_of_picture(file, tuple("0123456789").__contains__) == label

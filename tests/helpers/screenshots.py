"""The pictures of the window, what was noted when they were taken, and which words the window knows."""

from xml.etree import ElementTree

from nnfs_gui.paths import resource

FOLDER = resource("screenshots")
TAKEN = FOLDER / "taken.json"


def known_texts():
    """Return the texts that the program can say: a translation has them all. Keys of menus are left out."""
    tree = ElementTree.parse(resource("translations/nnfs_gui_de.ts"))
    messages = [message for message in tree.iter("message") if message.find("translation").get("type") != "vanished"]
    texts = {message.findtext("source") for message in messages}
    return texts | {text.replace("&", "") for text in texts}

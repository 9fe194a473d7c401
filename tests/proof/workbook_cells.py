"""Prints what a workbook holds, by Python alone: for each sheet its numbers as written, its texts and how many charts it has.

    python3 tests/proof/workbook_cells.py summary.xlsx

Only the standard library is used and nothing of Quarterlift, so that it can be held against what the engine says.
"""

import json
import re
import sys
import zipfile
from xml.etree import ElementTree

MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
LINK = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"


def text_of(element):
    return "".join(part.text or "" for part in element.iter(MAIN + "t"))


def links_of(book, part):
    """Where the relations of a part lead, by their id."""
    folder, name = part.rsplit("/", 1)
    path = f"{folder}/_rels/{name}.rels"
    if path not in book.namelist():
        return {}
    relations = ElementTree.fromstring(book.read(path))
    targets = {}
    for relation in relations:
        target = relation.get("Target")
        while target.startswith("../"):
            target = target[3:]
            folder_up = folder.rsplit("/", 1)[0]
            target = f"{folder_up}/{target}" if not target.startswith("xl/") else target
        targets[relation.get("Id")] = target if target.startswith("xl/") else f"{folder}/{target}"
    return targets


def charts_of(book, sheet):
    drawings = [target for target in links_of(book, sheet).values() if "/drawings/" in target]
    return sum(1 for drawing in drawings for target in links_of(book, drawing).values() if "/charts/" in target)


def cells_of(book, sheet, shared):
    numbers, texts, formulas = [], [], 0
    for cell in ElementTree.fromstring(book.read(sheet)).iter(MAIN + "c"):
        value = cell.find(MAIN + "v")
        formulas += cell.find(MAIN + "f") is not None
        if cell.get("t") == "s":
            texts.append(shared[int(value.text)])
        elif cell.get("t") == "inlineStr":
            texts.append(text_of(cell))
        elif value is not None:
            numbers.append(value.text)
    return numbers, texts, formulas


def main(path):
    with zipfile.ZipFile(path) as book:
        shared = []
        if "xl/sharedStrings.xml" in book.namelist():
            strings = ElementTree.fromstring(book.read("xl/sharedStrings.xml"))
            shared = [text_of(item) for item in strings.iter(MAIN + "si")]
        links = links_of(book, "xl/workbook.xml")
        sheets = []
        for sheet in ElementTree.fromstring(book.read("xl/workbook.xml")).iter(MAIN + "sheet"):
            part = links[sheet.get(LINK)]
            numbers, texts, formulas = cells_of(book, part, shared)
            sheets.append({
                "name": sheet.get("name"),
                "numbers": numbers,
                "texts": [re.sub(r"\s+", " ", text) for text in texts],
                "formulas": formulas,
                "charts": charts_of(book, part),
            })
    json.dump(sheets, sys.stdout, ensure_ascii=False)


if __name__ == "__main__":
    main(sys.argv[1])

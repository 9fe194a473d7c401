#!/usr/bin/env python3
"""Write three years of training of a large team beside the files of make_orders.py, as an HR system would export them:
every member through every module once a year, in weekly sessions, half of the modules with an exam; marks for skills and
answers of surveys.

Deterministic for a seed, standard library only. `plan.json` holds the curriculum of all modules, for
`quarterlift run curriculum_save`.

usage: make_team.py FOLDER [--members 200] [--modules 40] [--seed 7]
"""
import argparse
import csv
import datetime
import json
import pathlib
import random

FIRST = datetime.date(2023, 10, 2)
YEARS = 3
WEEKS = 52


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--members", type=int, default=200)
    parser.add_argument("--modules", type=int, default=40)
    parser.add_argument("--seed", type=int, default=7)
    wish = parser.parse_args()
    chance = random.Random(wish.seed)
    modules = [f"module {number:02d}" for number in range(1, wish.modules + 1)]
    members = [f"E{number:04d}" for number in range(1, wish.members + 1)]
    write(wish.folder / "training.csv", ["employee_no", "module", "date", "hours", "attended", "score"],
          training(chance, members, modules))
    write(wish.folder / "skills.csv", ["employee_no", "skill", "date", "score"],
          ((member, modules[0], FIRST + datetime.timedelta(days=90 * at), chance.randint(3, 9))
           for member in members for at in range(12)))
    write(wish.folder / "surveys.csv", ["answer_no", "audience", "date", "score", "scale"],
          ((f"A{number:05d}", "employee", FIRST + datetime.timedelta(days=chance.randrange(1090)),
            chance.randint(2, 5), 5) for number in range(4_000)))
    # Weights add to 100 for any number of modules.
    weights = [100 // wish.modules + (place < 100 % wish.modules) for place in range(wish.modules)]
    curriculum = {
        "audience": "veterans", "due_days": 0, "reason": "a large team", "period": None,
        "modules": [{"id": module, "weight": weight, "proof": "exam" if place % 2 else "none"}
                    for place, (module, weight) in enumerate(zip(modules, weights))],
    }
    (wish.folder / "plan.json").write_text(json.dumps(curriculum), encoding="utf-8")


def training(chance, members, modules):
    """A module has a session every fourth week; each member comes to one of a year's, in turn."""
    for year in range(YEARS):
        for place, module in enumerate(modules):
            weeks = range(place % 4, WEEKS, 4)
            for turn, member in enumerate(members):
                week = weeks[turn % len(weeks)] + WEEKS * year
                day = FIRST + datetime.timedelta(weeks=week, days=place % 5)
                came = chance.random() < 0.93
                score = chance.randint(60, 100) if came and place % 2 else ""
                yield member, module, day, 1, "yes" if came else "no", score


def write(path, head, rows):
    with open(path, "w", newline="", encoding="utf-8") as file:
        out = csv.writer(file)
        out.writerow(head)
        out.writerows(rows)


if __name__ == "__main__":
    main()

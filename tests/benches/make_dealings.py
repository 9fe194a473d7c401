#!/usr/bin/env python3
"""Write leads, tickets and activities at full scale beside the files of make_orders.py, as a CRM would export them.

Deterministic for a seed, standard library only. Every stage a row states holds before the gates: leads in needs or
beyond have an owner and at least six points, those in proposal have a needs report.

usage: make_dealings.py FOLDER [--leads 100000] [--tickets 50000] [--activities 300000] [--customers 100000]
                        [--members 200] [--seed 7]
"""
import argparse
import csv
import datetime
import pathlib
import random

AS_OF = datetime.datetime(2026, 9, 30, 18, 0)
DAYS = 1095
SOURCES = ["Fair", "Website", "Referral", "Cold call", "Advert", "Partner"]
INDUSTRIES = ["Electronics", "Medical", "Automotive", "Packaging", "Food", "Optics"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--leads", type=int, default=100_000)
    parser.add_argument("--tickets", type=int, default=50_000)
    parser.add_argument("--activities", type=int, default=300_000)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--members", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    wish = parser.parse_args()
    chance = random.Random(wish.seed)
    write(wish.folder / "leads.csv",
          ["lead_no", "acquired_at", "company", "industry", "company_size", "purchase_plan", "source", "stage",
           "assigned_at", "owner", "outcome", "reason", "ended_at", "situation", "problem", "implication", "need"],
          leads(chance, wish))
    write(wish.folder / "tickets.csv",
          ["ticket_no", "customer_code", "opened_at", "first_response_at", "resolved_at", "category", "owner",
           "satisfaction"],
          tickets(chance, wish))
    write(wish.folder / "activities.csv", ["customer_code", "date", "kind", "employee_no", "outcome"],
          activities(chance, wish))


def leads(chance, wish):
    for number in range(1, wish.leads + 1):
        acquired = AS_OF - datetime.timedelta(minutes=chance.randrange(1, DAYS * 1440))
        size, plan = int(chance.lognormvariate(4.6, 1.0)) + 1, chance.random() < 0.4
        points = (3 if size >= 100 else 0) + (4 if plan else 0)
        stage, owner, assigned, outcome, reason, ended = "acquired", "", "", "", "", ""
        spin = [""] * 4
        luck = chance.random()
        if points >= 6 and luck < 0.9:
            stage = "proposal" if luck < 0.5 else "needs"
            owner = member(chance, wish)
            assigned = min(AS_OF, acquired + datetime.timedelta(hours=chance.expovariate(1 / 20))).isoformat(" ", "minutes")
            if stage == "proposal":
                spin = ["Two lines, one shift", "Scrap of four percent", "Sixty thousand a month", "Half the scrap"]
        elif luck < 0.5:
            stage = "screened"
        if chance.random() < 0.7:
            outcome = chance.choice(["lost", "invalid"])
            reason = chance.choice(["price", "competitor"] if outcome == "lost" else ["duplicate", "no_fit"])
            start = datetime.datetime.fromisoformat(assigned) if assigned else acquired
            ended = min(AS_OF, start + datetime.timedelta(days=chance.uniform(1, 40))).isoformat(" ", "minutes")
        yield [f"B{number:07d}", acquired.isoformat(" ", "minutes"), f"Company {number}", chance.choice(INDUSTRIES), size,
               "yes" if plan else "no", chance.choice(SOURCES), stage, assigned, owner, outcome, reason, ended, *spin]


def tickets(chance, wish):
    for number in range(1, wish.tickets + 1):
        opened = AS_OF - datetime.timedelta(minutes=chance.randrange(1, DAYS * 1440))
        answered = opened + datetime.timedelta(hours=chance.expovariate(1 / 4))
        solved = answered + datetime.timedelta(hours=chance.expovariate(1 / 20))
        yield [f"B{number:07d}", customer(chance, wish), opened.isoformat(" ", "minutes"), shown(answered), shown(solved),
               chance.choice(["Repair", "Delivery", "Spare part", "Calibration"]), member(chance, wish),
               chance.choice(["", 3, 4, 4, 5])]


def activities(chance, wish):
    seen = set()
    while len(seen) < wish.activities:
        day = (AS_OF - datetime.timedelta(days=chance.randrange(0, DAYS))).date().isoformat()
        row = (customer(chance, wish), day, chance.choice(["visit", "call", "call", "promotion", "callback"]))
        if row not in seen:
            seen.add(row)
            yield [*row, member(chance, wish), chance.choice(["", "interested"])]


def customer(chance, wish):
    return f"C{chance.randrange(1, wish.customers + 1):07d}"


def member(chance, wish):
    return f"E{chance.randrange(1, wish.members + 1):04d}"


def shown(moment):
    return moment.isoformat(" ", "minutes") if moment <= AS_OF else ""


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        sheet = csv.writer(file, lineterminator="\n")
        sheet.writerow(header)
        sheet.writerows(rows)


if __name__ == "__main__":
    main()

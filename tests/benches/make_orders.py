#!/usr/bin/env python3
"""Write a company at full scale as the CSV files a CRM would export: members, customers, orders, targets.

Deterministic for a seed, standard library only. A few customers buy often and big, most buy once; one order in fifty
is a return; one in two hundred is dated after the as-of date (2026-09-30) and must be ignored by it.

usage: make_orders.py FOLDER [--orders 1000000] [--customers 100000] [--members 200] [--seed 7]
"""
import argparse
import csv
import datetime
import pathlib
import random

AS_OF = datetime.date(2026, 9, 30)
DAYS = 1095


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--orders", type=int, default=1_000_000)
    parser.add_argument("--customers", type=int, default=100_000)
    parser.add_argument("--members", type=int, default=200)
    parser.add_argument("--seed", type=int, default=7)
    wish = parser.parse_args()
    chance = random.Random(wish.seed)
    wish.folder.mkdir(parents=True, exist_ok=True)
    members = [f"E{number:04d}" for number in range(1, wish.members + 1)]
    customers = [f"C{number:07d}" for number in range(1, wish.customers + 1)]
    owner = [chance.choice(members) for _ in customers]
    write(wish.folder / "members.csv", ["employee_no", "name", "hire_date"],
          ((member, f"Member {member}", "2020-03-02") for member in members))
    write(wish.folder / "customers.csv", ["customer_code", "name", "owner"],
          ((code, f"Customer {code}", owner[at]) for at, code in enumerate(customers)))
    write(wish.folder / "targets.csv", ["period", "amount", "employee_no"],
          (("2026Q3", "900000.00", member) for member in members))
    write(wish.folder / "orders.csv", ["order_no", "customer_code", "date", "amount", "employee_no"],
          orders(chance, wish.orders, customers, owner))


def orders(chance, count, customers, owner):
    weights, total = [], 0.0
    for _ in customers:
        total += chance.paretovariate(1.2) - 0.95
        weights.append(total)
    size = [chance.lognormvariate(7.0, 0.9) for _ in customers]
    days = [(AS_OF + datetime.timedelta(day)).isoformat() for day in range(-DAYS, 41)]
    chosen = chance.choices(range(len(customers)), cum_weights=weights, k=count)
    for number, at in enumerate(chosen):
        amount = size[at] * chance.lognormvariate(0.0, 0.35)
        if chance.random() < 0.02:
            amount *= -0.4
        age = int(chance.betavariate(1.1, 2.2) * DAYS)
        day = days[DAYS + 1 + age % 40] if chance.random() < 0.005 else days[DAYS - age]
        yield f"SO{number:09d}", customers[at], day, f"{amount:.2f}", owner[at]


def write(path, header, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(header)
        writer.writerows(rows)


if __name__ == "__main__":
    main()

//! The members of the made-up company, what they sold.

/// Name, employee number, team (0 north, 1 east, 2 south), target and sales in thousands, score.
pub const MEMBERS: [(&str, &str, usize, i64, i64, i64); 12] = [
    ("王杰 Wang Jie", "E1001", 0, 1_900, 1_497, 92),
    ("李娜 Li Na", "E1002", 0, 1_850, 1_300, 88),
    ("周琳 Zhou Lin", "E1003", 0, 1_700, 1_258, 90),
    ("Chen Hao", "E1004", 0, 1_600, 812, 74),
    ("孙悦 Sun Yue", "E1005", 1, 1_500, 795, 78),
    ("䶮㛃 Yan Jie", "E1006", 1, 1_650, 1_120, 86),
    ("Maria Fernández", "E1007", 1, 1_700, 1_221, 91),
    ("刘洋 Liu Yang", "E1008", 1, 1_720, 1_093, 84),
    ("何敏 He Min", "E1009", 2, 1_580, 1_014, 85),
    ("郑凯 Zheng Kai", "E1010", 2, 1_640, 1_105, 89),
    ("Tom O’Neill", "E1011", 2, 1_600, 742, 71),
    ("吳佩珊 Wu Pei-shan", "E1012", 2, 1_680, 733, 80),
];

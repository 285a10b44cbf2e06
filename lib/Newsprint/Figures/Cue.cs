namespace Newsprint;

/// <summary>What a word of <c>cues.tsv</c> says about the figures near it. A word can say several things.</summary>
[Flags]
enum Cue : uint
{
    None = 0,
    /// <summary>增长 上升: a change upwards.</summary>
    Up = 1 << 0,
    /// <summary>下降 减少: a change downwards.</summary>
    Down = 1 << 1,
    /// <summary>达 为 有: leads to the value and adds nothing.</summary>
    Reach = 1 << 2,
    /// <summary>增至 提高到: leads to the value reached by a change.</summary>
    ChangeTo = 1 << 3,
    /// <summary>同比: against the same period of the year before.</summary>
    YearOnYear = 1 << 4,
    /// <summary>环比: against the month or quarter before.</summary>
    MonthOnMonth = 1 << 5,
    /// <summary>比 较 高于: what follows is compared with.</summary>
    Than = 1 << 6,
    /// <summary>占: a part of what follows.</summary>
    PartOf = 1 << 7,
    /// <summary>比重 占比: names a share.</summary>
    ShareNoun = 1 << 8,
    /// <summary>增速 涨幅 降幅: names a growth.</summary>
    GrowthNoun = 1 << 9,
    /// <summary>计划 预计 将: what follows has not happened.</summary>
    Planned = 1 << 10,
    /// <summary>初步: what follows may be revised.</summary>
    Preliminary = 1 << 11,
    /// <summary>全部 所有 全员: all of a population.</summary>
    Universal = 1 << 12,
    /// <summary>复工 恢复 投产: a state that a population reaches.</summary>
    Outcome = 1 << 13,
    /// <summary>其中 此外 目前: leads a clause and names nothing.</summary>
    Lead = 1 << 14,
    /// <summary>获得 提出 拥有: a verb whose object is the thing counted.</summary>
    Light = 1 << 15,
    /// <summary>惠及 涉及 带动: a verb whose subject belongs to the name of what is measured.</summary>
    Touching = 1 << 16,
    /// <summary>已 共 累计: says how, not what.</summary>
    Manner = 1 << 17,
    /// <summary>分别: the numbers that follow belong to the items before, one by one.</summary>
    Respectively = 1 << 18,
    /// <summary>收窄 扩大: changes the size of a change.</summary>
    Narrowing = 1 << 19,
    /// <summary>恢复到 相当于: what follows is a part of an earlier level.</summary>
    BackTo = 1 << 20,
    /// <summary>必须 应当: a demand, no fact.</summary>
    Demand = 1 << 21,
    /// <summary>显示 表示 获悉: what follows is the report.</summary>
    Report = 1 << 22,
    /// <summary>投资 面积 规模: an attribute that needs the thing it belongs to.</summary>
    Attribute = 1 << 23,
    /// <summary>新增: begins the name of a flow, whoever its subject is.</summary>
    Flow = 1 << 24,
    /// <summary>上涨 回落: a change of a level, never the size of a flow.</summary>
    Shift = 1 << 25,
    /// <summary>员 商 店: makes a noun of the verb before it.</summary>
    Suffix = 1 << 26,
    /// <summary>政府 部门 警方: who does something, not what is measured.</summary>
    Agent = 1 << 27,
    /// <summary>地震 事故: something happened, which has victims.</summary>
    Event = 1 << 28,
    /// <summary>造成 导致: what follows is the outcome of what stands before.</summary>
    Cause = 1 << 29,
    /// <summary>该 这 其: points back to what was named before.</summary>
    Anaphor = 1 << 30,
    /// <summary>年均 实际: how a change is reckoned, which names nothing.</summary>
    Average = 1u << 31,
}

static class CueNames
{
    /// <summary>Reads the cue column: names of <see cref="Cue"/> in snake_case, joined by <c>+</c>.</summary>
    public static Cue Parse(string names)
    {
        var cue = Cue.None;
        foreach (var name in names.Split('+'))
            cue |= Enum.Parse<Cue>(name.Replace("_", ""), ignoreCase: true);
        return cue;
    }
}

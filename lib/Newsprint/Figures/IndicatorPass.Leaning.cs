namespace Newsprint;

/// <summary>Names that say too little alone, and the subject that is carried on to them.</summary>
static partial class IndicatorPass
{
    /// <summary>
    /// The subject carried on and the name of the clause: not where both say the same word at the end (相关领域投资, 累计投资), nor people hurt
    /// in what is no event (一名居民, 受伤).
    /// </summary>
    static string Joined(Reading reading, string carried, string own)
    {
        carried = WithoutAttribute(carried, own);
        if (carried.Length >= 2 && own.Length >= 2 && carried[^2..] == own[^2..]) return carried.Length > own.Length ? carried : own;
        return reading.Quantity.Unit.Name is "人" or "名" && reading.Frame.Kind == FrameKind.Behind && !IsEvent(carried) ? own : carried + own;
    }

    /// <summary>这项数据, 这一数字: points back to what was named before.</summary>
    static bool IsAnaphor(string name) => name is "数据" or "数字" or "指标" or "这项数据" or "该数据" or "这一数据" or "这一数字" or "该数字" or "该指标" or "这一指标" or "这一比例" or "该比例" or "这个数字" or "单月" or "单日" or "单季" or "当月" or "当日" or "其" or "之后" or "此后" or "随后" or "目前";

    static bool IsEvent(string name) => Events.Any(word => name.EndsWith(word, StringComparison.Ordinal));

    static readonly string[] Events = ["地震", "强震", "余震", "事故", "爆炸", "冲突", "袭击", "空袭", "火灾", "洪水", "洪灾", "洪涝", "灾害", "台风", "暴雨", "泥石流", "滑坡", "枪击", "枪击案", "事件", "疫情", "坠毁", "脱轨", "相撞"];

    /// <summary>船全长90米，总吨位4600吨: of what one attribute was told the next is told, not of the attribute.</summary>
    static string WithoutAttribute(string carried, string own)
    {
        var words = NameWords.Of(own);
        if (words.Count == 0 || !words[^1].Is(Cue.Attribute)) return carried;
        var of = NameWords.Of(carried);
        var last = of.Count;
        while (last > 0 && (of[last - 1].Is(Cue.Attribute) || last < of.Count && carried[of[last - 1].Start..of[last - 1].End] is "设计" or "年" or "总" or "规划" or "预计")) last--;
        return last == 0 ? carried : of[last - 1].End <= LongestThing ? carried[..of[last - 1].End] : "";
    }

    /// <summary>A longer one is a clause that was taken for a subject.</summary>
    const int LongestThing = 14;

    /// <summary>设计航速: an attribute alone is nothing that a later clause could go on with.</summary>
    static bool NamesNoThing(string name)
    {
        foreach (var word in NameWords.Of(name))
            if (!word.Is(Cue.Attribute) && name.AsSpan(word.Start, word.End - word.Start) is not ("设计" or "规划" or "年" or "日" or "总" or "平均")) return false;
        return true;
    }

    /// <summary>
    /// A name that says too little alone: 惠及市场主体 (who reaches them?), 复工 (who?), 开工率 (whose?), 投资规模 (of what?).
    /// </summary>
    static bool LeansOnSubject(Reading reading, string own)
    {
        var sentence = reading.Sentence;
        if (reading.Lasts) return reading.Topic.Length == 0 && DurationName.GoesOn(reading);
        if (reading.Frame.Kind == FrameKind.Behind && IsTouching(reading)) return true;
        if (reading.Frame.Kind == FrameKind.Behind && reading.NamePrefix.Length >= 2) return false;
        if (reading.Frame.Kind == FrameKind.Behind && reading.Quantity.Unit.Measure == "count" && CountsNoNoun(reading)) return true;
        if (reading.Frame.Kind == FrameKind.Before && reading.ListHead is not null && own.Length >= 2 && !NameWords.Of(own)[^1].Is(Cue.Attribute)
            && sentence.Tokens[reading.Frame.Left - 1].Kind == TokenKind.ListComma) return false;
        if (own.Length > LongestLeaning && !IsTouching(reading) && own[0] is not ('对' or '为')) return false;
        if (reading.Role == Role.Share && own is "占比" or "比重" or "比例" or "份额") return true;
        if (reading.Role == Role.Share || reading.Frame.Kind == FrameKind.Genitive || OpensWithPlace(reading)) return false;
        if (own.EndsWith('率') && (own.Length <= 3 || own[0] is '对' or '为')) return true;
        if (Phrase.Head(sentence, reading.Frame.Left, reading.Frame.Core) is { } head && head.Is(Cue.Touching)) return own.StartsWith(sentence.TextOf(head), StringComparison.Ordinal);
        return reading.Frame.Kind == FrameKind.Behind
            ? !Names(sentence, reading.Token + 1, reading.Frame.Right) && !Names(sentence, reading.Frame.Left, reading.Frame.Core)
            : !Names(sentence, reading.Frame.Left, reading.Frame.Core);
    }

    /// <summary>其中11款来自工业企业: what the clause before named is counted, where a verb stands behind the number.</summary>
    static bool CountsNoNoun(Reading reading)
    {
        var first = CountName.Behind(reading);
        while (first < reading.Frame.Right && (reading.Sentence.Tokens[first].Class == 'd' || reading.Sentence.Tokens[first].Kind == TokenKind.Time || reading.Sentence.Tokens[first].Is(Cue.Manner))) first++;
        if (first >= reading.Frame.Right) return false;
        for (var at = first; at < reading.Frame.Right; at++)
            if (reading.Sentence.Reads(at, "的")) return false;
        var adverbs = first > CountName.Behind(reading);
        var isPart = reading.Sentence.Reads(reading.Frame.Left, "其中") || reading.Sentence.TextOf(reading.Sentence.Tokens[first]) is "来自" or "属于" or "位于";
        return (adverbs || isPart) && (reading.Sentence.Tokens[first].IsVerb && !reading.Sentence.Tokens[first].Is(Cue.Reach)
            || reading.Sentence.Tokens[first].Class == 'g' && first + 1 < reading.Frame.Right && reading.Sentence.Tokens[first + 1].Is(Cue.Outcome));
    }

    /// <summary>A longer name says enough.</summary>
    const int LongestLeaning = 5;

    /// <summary>美国通胀率: a place before a short name is its subject.</summary>
    static bool OpensWithPlace(Reading reading)
    {
        for (var at = reading.Frame.Left; at < reading.Frame.Core; at++)
            if (reading.Sentence.Tokens[at].Kind == TokenKind.Place) return true;
            else if (reading.Sentence.Tokens[at].Kind == TokenKind.Word && !reading.Sentence.Tokens[at].Is(Cue.Lead | Cue.Planned)) return false;
        return false;
    }

    /// <summary>True when the words name a thing, not only what happened to it or one of its attributes.</summary>
    static bool Names(Sentence sentence, int start, int end)
    {
        for (var at = start; at < end; at++)
            if (sentence.Tokens[at] is var token && token.IsNominal && !token.Is(Cue.Outcome | Cue.Manner | Cue.Lead | Cue.Attribute) && !(at + 1 < end && sentence.Tokens[at + 1].Is(Cue.Attribute) && sentence.TextOf(token) is "设计" or "规划"))
                return true;
        return false;
    }

    static bool IsTouching(Reading reading) =>
        reading.Frame.Core > reading.Frame.Left && reading.Sentence.Tokens[reading.Frame.Core - 1].Is(Cue.Touching);

    static string Carried(List<Reading> readings, int index) =>
        readings[index] is { Frame.Kind: FrameKind.Bare, ListHead.Indicator: { Length: > 0 } head } ? head : Topics.Carried(readings, index);
}

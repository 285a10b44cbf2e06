namespace Newsprint;

/// <summary>Where the words before a number end that name something.</summary>
static class FrameCore
{
    /// <summary>Strips from the right what leads to the number without naming anything.</summary>
    public static int Of(Sentence sentence, int left, int token)
    {
        var tokens = sentence.Tokens;
        var core = token;
        var changed = sentence.Text[tokens[token].Start] is '翻';
        var isMark = NameWords.IsMark(sentence, token + 1);
        while (core > left)
        {
            var last = tokens[core - 1];
            if (last.Is(Cue.PartOf) || changed && last.Is(Cue.Average) || core < token && IsBroughtTo(sentence, core)) { core--; continue; }
            if (isMark && last.IsVerb) { core--; continue; } // 站上8000亿元台阶
            if (IsStripped(sentence, last, core - 1, left))
            {
                changed |= last.Is(Cue.Up | Cue.Down | Cue.GrowthNoun) || sentence.Reads(core - 1, "翻");
                core--;
                continue;
            }
            if (ReckonedBefore(sentence, left, core) is { } reckoned) { core = reckoned; changed = true; continue; }
            if (ThanBefore(sentence, left, core) is { } than
                && (changed || tokens[than].End - tokens[than].Start > 1)) { core = than; continue; }
            if (PartOfBefore(sentence, left, core) is { } part) { core = part; continue; }
            if (core < token && sentence.TextOf(tokens[core]) is "所"
                && WithinBefore(sentence, left, core) is { } within) { core = within; continue; }
            if (FigureWords.Peaks.Has(sentence.TextOf(last)) && core - 1 > left && tokens[core - 2].Is(Cue.Reach)) { core -= 2; continue; }
            if (FigureWords.Stays.Has(sentence.TextOf(last)) && core < token && sentence.Reads(core, "在")) { core--; continue; }
            // 复工率|甲区|98%: where, not what
            if (last.Kind == TokenKind.Place && core - 2 >= left
                && tokens[core - 2] is { IsNominal: true, Kind: not TokenKind.Place }) { core--; continue; }
            if (sentence.Reads(core - 1, "的") && ReachBefore(sentence, left, core) is { } reach) { core = reach; continue; }
            break;
        }
        return OnlyDone(sentence, left, core, token) || IsThisNumber(sentence, left, core)
            ? left
            : MeaningBefore(sentence, left, core) ?? core;
    }

    /// <summary>桥宽拓宽|至40米, 升级扩容|至: a verb that 至 leads on from, as far as which something was brought, and one before it.</summary>
    static bool IsBroughtTo(Sentence sentence, int core) =>
        (sentence.Reads(core, "至") || sentence.Tokens[core].IsVerb && sentence.Reads(core + 1, "至"))
            && sentence.Tokens[core - 1] is { IsVerb: true } verb && verb.End - verb.Start > 1;

    /// <summary>这个数字|升至80: stands for the name that was told before.</summary>
    static bool IsThisNumber(Sentence sentence, int left, int core) =>
        core > left + 1 && sentence.TextOf(sentence.Tokens[core - 1]) is "数字" or "数据" && sentence.Tokens[core - 2].Class == 'r';

    /// <summary>业务量超千亿件，累计完成1003亿件。: nothing is named between the clause's start and its end but that it was done.</summary>
    static bool OnlyDone(Sentence sentence, int left, int core, int token)
    {
        if (core == left || !sentence.Reads(core - 1, "完成")) return false;
        if (token + 1 < sentence.Tokens.Count && !sentence.Tokens[token + 1].EndsClause) return false;
        for (var at = left; at < core - 1; at++)
            if (!IsStripped(sentence, sentence.Tokens[at], at, left)) return false;
        return true;
    }

    static bool IsStripped(Sentence sentence, Token token, int at, int left) => token.Kind switch
    {
        TokenKind.Time or TokenKind.Mark or TokenKind.Aside => true,
        TokenKind.Comma => true,
        TokenKind.Number => at > left && IsLasting(sentence, at),
        TokenKind.Word when token.Is(Cue.GrowthNoun) => !IsBirthsLessDeaths(sentence, at),
        TokenKind.Word when sentence.Reads(at, "预期") => at == left || !IsExpected(sentence, at),
        TokenKind.Word when token.Is(FramePass.Stripped) => !token.Is(Cue.Light) || token.Is(Cue.Reach),
        TokenKind.Word =>
            token.Class is 'd' or 'p' or 'y' || sentence.TextOf(token) is ['每', ..] || FigureWords.Stripped.Has(sentence.TextOf(token))
            || sentence.Reads(at, "的") && at > left && sentence.Tokens[at - 1].Kind == TokenKind.Time,
        _ => false,
    };

    /// <summary>自然|增长率: the name of a rate, births less deaths, and no growth of something.</summary>
    static bool IsBirthsLessDeaths(Sentence sentence, int at) =>
        at > 0 && sentence.Reads(at, "增长率") && sentence.Reads(at - 1, "自然");

    /// <summary>连续9年|保持在1.3万亿斤: a number that counts in how long a time something goes on.</summary>
    public static bool IsLasting(Sentence sentence, int number) => number > 0 && sentence.Reads(number - 1, "连续");

    /// <summary>增长预期: a token that makes a noun of the change before it.</summary>
    public static bool IsExpected(Sentence sentence, int at) =>
        at > 0 && sentence.Reads(at, "预期") && sentence.Tokens[at - 1].Is(Cue.Up | Cue.Down);

    /// <summary>Where 比一季度 begins, when only what is compared with stands after 比.</summary>
    static int? ThanBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 1; at >= left && core - at <= 8; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.Than)) return at;
            if (!(token.Kind is TokenKind.Time or TokenKind.Place or TokenKind.Name || token.IsNominal
                || token.Class is 'f' or 't' or 'u' or 'm' or 'r' or 'a' or 'q' or 'c' || token.Is(Cue.Universal | Cue.Attribute)
                || Describes(sentence, at, core)))
                return null;
        }
        return null;
    }

    /// <summary>较机械播种方式, 高于其他收购主体, 比投产前: a verb that only describes the noun behind it, or a time.</summary>
    static bool Describes(Sentence sentence, int at, int core) =>
        sentence.Tokens[at].IsVerb && !sentence.Tokens[at].Is(Cue.Report | Cue.Reach | Cue.ChangeTo | Cue.Up | Cue.Down)
            && at + 1 < core && (sentence.Tokens[at + 1].IsNominal || sentence.TextOf(sentence.Tokens[at + 1]) is "前" or "后" or "时" or "之初");

    /// <summary>按可比价格计算, 扣除价格因素后: where 按, 扣除 begins, which says how a number is reckoned and names nothing.</summary>
    static int? ReckonedBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 2; sentence.Reads(core - 1, "后") && at >= left && core - at <= 8; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is "扣除" or "剔除") return at;
        var ends = FigureWords.Reckoned.Has(sentence.TextOf(sentence.Tokens[core - 1]));
        for (var at = core - 2; ends && at >= left && core - at <= 6; at--)
            if (sentence.TextOf(sentence.Tokens[at]) is "按" or "按照") return at;
        return null;
    }

    /// <summary>在全部装机中所占: where 在 begins.</summary>
    static int? WithinBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 1; at >= left && core - at <= 8; at--)
            if (sentence.Reads(at, "在")) return at;
        return null;
    }

    /// <summary>达到创纪录的: where a word that leads to the number begins, with what only praises it.</summary>
    static int? ReachBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 2; at > left && core - at <= 8; at--)
            if (sentence.Tokens[at] is { IsVerb: true } verb && verb.Is(Cue.Reach) && !verb.Is(Cue.Light)
                && (core - at <= 5 || sentence.Reads(at, "达到")))
                return at;
        return null;
    }

    /// <summary>Where 占进出口总值的 begins.</summary>
    static int? PartOfBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 1; at >= left; at--)
            if (sentence.Tokens[at].Is(Cue.PartOf)) return at;
        return null;
    }

    /// <summary>甲指标即乙与丙之和: where 即 begins, behind which a noun is told in other words.</summary>
    static int? MeaningBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 2; at > left; at--)
            if (sentence.Reads(at, "即")) return sentence.Tokens[at - 1].IsNominal ? at : null;
        return null;
    }
}

using System.Globalization;

namespace Newsprint;

/// <summary>First pass: which words around a number belong to it.</summary>
static class FramePass
{
    const Cue Stripped = Cue.Reach | Cue.ChangeTo | Cue.Manner | Cue.Up | Cue.Down | Cue.YearOnYear | Cue.MonthOnMonth
        | Cue.BackTo | Cue.Narrowing | Cue.Planned | Cue.Preliminary;

    /// <summary>年均增长, 实际增长: how a change is reckoned names nothing.</summary>
    static readonly string[] Averages = ["年均", "月均", "平均", "实际", "名义", "累计", "累积", "同期"];

    public static void Run(Sentence sentence, Span<Reading?> readings)
    {
        for (var token = 0; token < sentence.Tokens.Count; token++)
        {
            if (readings[token] is not { } reading) continue;
            if (reading.Because is not null) reading.Explain("quantity", QuantityOf(reading.Quantity));
            var left = LeftOf(sentence, readings, token, reading);
            var core = CoreOf(sentence, left, StandardBefore(sentence, reading, left, token) ?? token);
            var (kind, right) = BehindOf(sentence, token, left, core, reading);
            reading.Frame = new Frame(reading.ListHead is not null && left == token && kind == FrameKind.Before ? FrameKind.Bare : kind, left, core, right);
            reading.Explain("frame", $"{reading.Frame.Kind}; before: {Quote(sentence, left, core)}; leading to it: {Quote(sentence, core, token)}; behind: {Quote(sentence, token + 1, right)}");
        }
    }

    /// <summary>As a line of an explanation: the value, its unit and what that measures, how it is bounded and what the print leaves open.</summary>
    static string QuantityOf(Quantity quantity) => FormattableString.Invariant(
        $"{quantity.Value:0.####} {quantity.Unit.Name} ({quantity.Unit.Measure}); {quantity.Bound}, from {quantity.Interval.Low?.ToString("0.####", CultureInfo.InvariantCulture) ?? "-∞"} to {quantity.Interval.High?.ToString("0.####", CultureInfo.InvariantCulture) ?? "∞"}");

    /// <summary>First token of the words before a number: the clause's, or what follows the number before it.</summary>
    static int LeftOf(Sentence sentence, Span<Reading?> readings, int token, Reading reading)
    {
        var tokens = sentence.Tokens;
        for (var at = token - 1; at >= 0; at--)
        {
            if (tokens[at].EndsClause) return at + 1;
            if (readings[at] is not { } before) continue;
            reading.Before ??= before;
            var first = at + 1;
            if (IsJoint(sentence, first, token)) { reading.ListHead = before.ListHead ?? before; return token; }
            if (first == token) { reading.ListHead = null; return token; }
            if (tokens[token - 1].Kind == TokenKind.ListComma || IsAnd(sentence, token - 1)) { reading.ListHead = before; return token; }
            if (tokens[first].Kind == TokenKind.ListComma || IsAnd(sentence, first)) { reading.ListHead = before; return first + 1; }
            if (OnlyOutcome(sentence, first, token)) { reading.ListHead = before; return token; }
            if (AfterOutcome(sentence, first, token) is { } next) { reading.ListHead = before; return next; }
            if (sentence.Reads(first, "的") && LeadsToValue(sentence, first, token)) return before.Frame.Left;
            if (tokens[first].Is(Cue.ChangeTo) || sentence.Reads(first, "到") || sentence.Reads(first, "至")) { reading.ListHead = before; return first; }
            return first;
        }
        return 0;
    }

    /// <summary>2人死亡1人受伤: nothing but the outcome of the number before stands between.</summary>
    static bool OnlyOutcome(Sentence sentence, int first, int token) => token == first + 1 && sentence.Tokens[first].Is(Cue.Outcome);

    /// <summary>1人死亡、10人受伤: where the next member begins, when the one before ends with its outcome.</summary>
    static int? AfterOutcome(Sentence sentence, int first, int token)
    {
        for (var at = token - 1; at > first; at--)
            if (sentence.Tokens[at].Kind == TokenKind.ListComma)
                return sentence.Tokens[at - 1].Is(Cue.Outcome) ? at + 1 : null;
        return null;
    }

    /// <summary>True when only marks and conjunctions stand between two numbers.</summary>
    static bool IsJoint(Sentence sentence, int first, int end)
    {
        if (first >= end) return false;
        for (var at = first; at < end; at++)
            if (sentence.Tokens[at].Kind is not (TokenKind.ListComma or TokenKind.Mark) && !IsAnd(sentence, at)
                && !(sentence.Tokens[at] is { Kind: TokenKind.Comma } comma && sentence.Text[comma.Start] is '—' or '-'))
                return false;
        return true;
    }

    /// <summary>3—5家, 两到三天: what joins the ends of a range; what stands behind the second stands behind the first.</summary>
    public static bool JoinsNumbers(Sentence sentence, int token) =>
        token > 0 && token + 1 < sentence.Tokens.Count && sentence.Tokens[token - 1].Kind == TokenKind.Number && sentence.Tokens[token + 1].Kind == TokenKind.Number
        && sentence.TextOf(sentence.Tokens[token]) is "—" or "-" or "～" or "~" or "至" or "到" or "–";

    static bool IsAnd(Sentence sentence, int token) =>
        sentence.TextOf(sentence.Tokens[token]) is "和" or "及" or "与" or "以及" or "或" or "至" or "到";

    /// <summary>True for 的项目有: a noun that the number before describes, and a verb that leads on to the next.</summary>
    static bool LeadsToValue(Sentence sentence, int first, int end) =>
        end - first >= 2 && (sentence.Tokens[end - 1].Cue & Stripped) != 0;

    /// <summary>
    /// Where what a value is set against begins: 是2013年的 before 1.8倍, 由开通时的 before 4131人次增至. What stands there names the
    /// standard, not what is measured.
    /// </summary>
    static int? StandardBefore(Sentence sentence, Reading reading, int left, int token)
    {
        var isMultiple = reading.Quantity.Unit.Measure == "multiple" && sentence.Reads(token - 1, "的");
        if (isMultiple && reading.ListHead is { Quantity.Unit.Measure: "multiple" }) return left;
        for (var at = token - 1; at >= left; at--)
        {
            var word = sentence.TextOf(sentence.Tokens[at]);
            if (isMultiple ? word is "是" or "为" or "相当于" : at > left && word is "由" or "从" && ReachesOn(sentence, token)) return at;
        }
        return null;
    }

    /// <summary>True when the clause goes on to the value reached: 由5%提高到8%.</summary>
    static bool ReachesOn(Sentence sentence, int token)
    {
        for (var at = token + 1; at < sentence.Tokens.Count && !sentence.Tokens[at].EndsClause; at++)
            if (sentence.Tokens[at].Is(Cue.ChangeTo) || sentence.Reads(at, "到") || sentence.Reads(at, "至")) return true;
        return false;
    }

    /// <summary>Strips from the right what leads to the number without naming anything.</summary>
    static int CoreOf(Sentence sentence, int left, int token)
    {
        var tokens = sentence.Tokens;
        var core = token;
        var changed = false;
        while (core > left)
        {
            var last = tokens[core - 1];
            if (last.Is(Cue.PartOf) || changed && Averages.Contains(sentence.TextOf(last).ToString())) { core--; continue; }
            if (IsStripped(sentence, last, core - 1, left)) { changed |= last.Is(Cue.Up | Cue.Down | Cue.GrowthNoun); core--; continue; }
            if (ThanBefore(sentence, left, core) is { } than && (changed || tokens[than].End - tokens[than].Start > 1)) { core = than; continue; }
            if (PartOfBefore(sentence, left, core, token) is { } part) { core = part; continue; }
            if (core < token && sentence.TextOf(tokens[core]) is "所" && WithinBefore(sentence, left, core) is { } within) { core = within; continue; }
            if (sentence.TextOf(last) is "峰值" or "高峰" or "顶峰" or "最高值" or "新高" or "最低值" && core - 1 > left && tokens[core - 2].Is(Cue.Reach)) { core -= 2; continue; }
            if (sentence.TextOf(last) is "运行" or "控制" or "处于" or "位于" or "徘徊" && core < token && sentence.Reads(core, "在")) { core--; continue; }
            if (sentence.Reads(core - 1, "的") && ReachBefore(sentence, left, core) is { } reach) { core = reach; continue; }
            break;
        }
        return core;
    }

    static bool IsStripped(Sentence sentence, Token token, int at, int left) => token.Kind switch
    {
        TokenKind.Time or TokenKind.Mark or TokenKind.Aside => true,
        TokenKind.Comma => true,
        TokenKind.Word when token.Is(Cue.GrowthNoun) => true,
        TokenKind.Word when token.Is(Stripped) => !token.Is(Cue.Light) || token.Is(Cue.Reach),
        TokenKind.Word => token.Class is 'd' or 'p' or 'y' || sentence.TextOf(token) is "了" or "过" or "着" or "地" or "约" or ['每', ..] or "超" or "共" or "首" or "所" or "和" or "与"
            || sentence.Reads(at, "的") && at > left && sentence.Tokens[at - 1].Kind == TokenKind.Time,
        _ => false,
    };

    /// <summary>Where 比一季度 begins, when only what is compared with stands after 比.</summary>
    static int? ThanBefore(Sentence sentence, int left, int core)
    {
        for (var at = core - 1; at >= left && core - at <= 8; at--)
        {
            var token = sentence.Tokens[at];
            if (token.Is(Cue.Than)) return at;
            if (!(token.Kind is TokenKind.Time or TokenKind.Place or TokenKind.Name || token.IsNominal || token.Class is 'f' or 't' or 'u' or 'm' or 'r' or 'a' or 'q' or 'c'))
                return null;
        }
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
        for (var at = core - 2; at > left && core - at <= 5; at--)
            if (sentence.Tokens[at].Is(Cue.Reach) && !sentence.Tokens[at].Is(Cue.Light) && sentence.Tokens[at].IsVerb) return at;
        return null;
    }

    /// <summary>Where 占进出口总值的 begins.</summary>
    static int? PartOfBefore(Sentence sentence, int left, int core, int token)
    {
        for (var at = core - 1; at >= left; at--)
            if (sentence.Tokens[at].Is(Cue.PartOf)) return at;
        return null;
    }

    /// <summary>What stands behind the number, up to the clause's end, the next member of a list or the next number.</summary>
    static (FrameKind, int) BehindOf(Sentence sentence, int token, int left, int core, Reading reading)
    {
        var tokens = sentence.Tokens;
        var first = token + 1;
        if (reading.Span.End < sentence.Text.Length && sentence.Text[reading.Span.End] is '）' or ')') return (FrameKind.Before, first);
        while (first < tokens.Count && (tokens[first].Kind is TokenKind.Number or TokenKind.Aside || sentence.Reads(first, "人民币") || JoinsNumbers(sentence, first))) first++;
        var right = first;
        while (right < tokens.Count && !tokens[right].EndsClause && tokens[right].Kind is not (TokenKind.Number or TokenKind.ListComma)) right++;
        if (right == first || IsJoint(sentence, first, right)) return (FrameKind.Before, first);
        if (sentence.Reads(first, "的") || sentence.Reads(first, "之")) return (FrameKind.Genitive, right);
        var head = tokens[first];
        if (!head.Is(Stripped & ~Cue.Manner) && Phrase.NounEnd(sentence, first, right) > first) return (FrameKind.Behind, right);
        if ((head.IsVerb || head.Class is 'd' or 'p' && !head.Is(Cue.Than)) && !head.Is(Stripped & ~Cue.Manner) && (reading.Quantity.Unit.Name is "次" or "场" or "轮" or "趟" || CausesOnly(sentence, core, head) || IsObject(sentence, core, left, reading) || NamesNothing(sentence, left, core))) return (FrameKind.Behind, right);
        return (FrameKind.Before, first);
    }

    /// <summary>True where only times, places and leads stand before the number.</summary>
    static bool NamesNothing(Sentence sentence, int left, int core)
    {
        while (core > left && sentence.Tokens[core - 1].Kind is TokenKind.Place or TokenKind.Time) core--;
        return Phrase.Before(sentence, left, core).Length == 0;
    }

    /// <summary>开发了十多条徒步线路: a verb before a count makes what stands behind its object.</summary>
    static bool IsObject(Sentence sentence, int core, int left, Reading reading) =>
        reading.Quantity.Unit.Measure == "count" && core == left + 1 && sentence.Tokens[left] is { IsVerb: true } verb && verb.Cue == Cue.None;

    /// <summary>强震造成3人遇难: what is counted is the outcome, not its cause.</summary>
    static bool CausesOnly(Sentence sentence, int core, Token head) =>
        head.Is(Cue.Outcome) && core > 0 && sentence.TextOf(sentence.Tokens[core - 1]) is "造成" or "致" or "导致" or "致使" or "令";

    static string Quote(Sentence sentence, int from, int to) =>
        from >= to ? "nothing" : string.Join("·", sentence.Tokens[from..to].ToArray().Select(token => sentence.TextOf(token).ToString()));
}

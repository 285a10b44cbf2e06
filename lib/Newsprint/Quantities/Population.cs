namespace Newsprint;

/// <summary>Round numbers of people that have no measure word: 18万加沙民众, 1.94万巴勒斯坦人死亡.</summary>
static class Population
{
    const int LongestName = 7;

    static readonly UnitWord Word = new("", new Unit("人", null, "count"), [], [], []);
    static readonly UnitWord Household = new("", new Unit("户", null, "count"), [], [], []);
    static readonly UnitWord Visit = new("", new Unit("人次", null, "count"), [], [], []);
    static readonly UnitWord Unnamed = new("", new Unit("", null, "count"), [], [], []);

    static readonly UnitWord Yuan = Units.Standard.Match("元", 0, 0, out _)!;

    /// <summary>
    /// The unit of a number in 万 or 亿 that no unit follows: 人, 户, 人次 or 元 by the word that it is said of, 人 where a word for people
    /// follows, none where the clause ends after 达 and its kind.
    /// </summary>
    public static UnitWord? UnitOf(ReadOnlySpan<char> text, in Numeral number)
    {
        if (NamesCasualties(text, number)) return Word;
        if (IsVague(text, number)) return NamesPeople(text, number.End) ? Word : null;
        if (!number.Is(NumeralTraits.Scaled) || !number.Is(NumeralTraits.Arabic)) return null;
        if (NamesUsers(text, number.End)) return Household;
        if (NamesPeople(text, number.End)) return Word;
        return !IsWholeStatement(text, number) ? null : Subject(text[..number.Start]);
    }

    /// <summary>1死30伤, 造成3死: the dead and the injured, in the shorthand of headlines.</summary>
    static bool NamesCasualties(ReadOnlySpan<char> text, in Numeral number)
    {
        if (!number.Is(NumeralTraits.Arabic) || number.End >= text.Length || text[number.End] is not ('死' or '伤')) return false;
        var next = number.End + 1;
        return next >= text.Length || text[next] is '，' or '。' or '、' or '；' or ' ' or '\n'
            || text[number.End] == '死' && Glyph.Digit(text[next]) >= 0;
    }

    /// <summary>数千以色列人: a number that is not told.</summary>
    static bool IsVague(ReadOnlySpan<char> text, in Numeral number) =>
        text[number.Start] == '数' && number.Is(NumeralTraits.Over) && number.Value >= 100;

    /// <summary>
    /// 用户数、上网人数分别达到18.2亿和10.3亿: the unit that the subject says; of a list that 分别 tells apart, the member in the number's place.
    /// </summary>
    static UnitWord Subject(ReadOnlySpan<char> before)
    {
        const int longest = 30;
        var clause = before[Math.Max(0, before.Length - longest)..];
        var stop = clause.LastIndexOfAny('，', '；', '。');
        // 人口达3亿，其中老人约3000万; 出游人次19亿，比上年增加1亿: of what the clause before counts.
        if (stop > 0 && clause[stop] is '，' && clause[(stop + 1)..] is ['其', '中', ..] or ['比' or '较', ..])
            stop = clause[..stop].LastIndexOfAny('，', '；', '。');
        clause = clause[(stop + 1)..];
        if (clause.IndexOf("分别", StringComparison.Ordinal) is var apart and > 0)
        {
            var both = clause[..apart];
            var joint = both.LastIndexOfAny('、', '和', '与');
            if (joint > 0) clause = FollowsNumber(before) ? both[joint..] : both[..joint];
        }
        return clause.Contains("人次", StringComparison.Ordinal)
            ? Visit
            : CountsUsers(clause)
            ? Household
            : CountsPeople(clause)
            ? Word
            : CompanyWords.Money.In(clause)
            ? Yuan
            : Unnamed;
    }

    /// <summary>18.2亿和: the second of two numbers.</summary>
    static bool FollowsNumber(ReadOnlySpan<char> before) =>
        before.Length > 1 && before[^1] is '和' or '与' or '、' && before[^2] is '万' or '亿';

    static bool CountsUsers(ReadOnlySpan<char> near) =>
        near.Contains("用户数", StringComparison.Ordinal) || near.EndsWith("户数") || near.Contains("用户总数", StringComparison.Ordinal);

    /// <summary>参保人数超过13.6亿: the subject says whom it counts.</summary>
    static bool CountsPeople(ReadOnlySpan<char> near) =>
        near.Contains("人数", StringComparison.Ordinal) || near.Contains("人口", StringComparison.Ordinal)
            || near.Contains("人员", StringComparison.Ordinal);

    static bool NamesUsers(ReadOnlySpan<char> text, int at) =>
        Near(text, at, 12) is var near
            && (near.Contains("用户", StringComparison.Ordinal) || near.Contains("农户", StringComparison.Ordinal)
                || near.Contains("商户", StringComparison.Ordinal));

    static bool NamesPeople(ReadOnlySpan<char> text, int at)
    {
        var rest = Near(text, at, LongestName + 2);
        if (rest is ['有' or '符', ..]) rest = Described(text, at, rest);
        if (CompanyWords.People.In(rest)) return true;
        if (rest.IndexOf('者') > 1) return true;
        var person = rest.IndexOf('人');
        return person > 1 && person + 1 < rest.Length
            && rest[person + 1] is '死' or '受' or '伤' or '无' or '流' or '参' or '因' or '被' or '的' or '在' or '逃' or '举' or '聚' or '示' or '丧'
            or '遭' or '撤';
    }

    /// <summary>有就业意愿的渔民: what stands behind a clause that says which of them are meant.</summary>
    static ReadOnlySpan<char> Described(ReadOnlySpan<char> text, int at, ReadOnlySpan<char> rest)
    {
        var phrase = Near(text, at, 2 * LongestName + LongestName);
        return phrase.LastIndexOf('的') is > 0 and var of ? phrase[of..] : rest;
    }

    /// <summary>What follows in the same phrase, at most so many characters.</summary>
    static ReadOnlySpan<char> Near(ReadOnlySpan<char> text, int at, int most)
    {
        var rest = text.Slice(at, Math.Min(most, text.Length - at));
        var stop = rest.IndexOfAny("，。、；：（“》月日0123456789");
        return stop >= 0 ? rest[..stop] : rest;
    }

    /// <summary>总量达到606.2万，: all of it said, only the unit is left to the subject.</summary>
    static bool IsWholeStatement(ReadOnlySpan<char> text, in Numeral number)
    {
        var ends = number.End >= text.Length || text[number.End] is '，' or '。' or '；' or '、' or '和' or '）';
        if (!ends || number.Start == 0) return false;
        return BoundWords.Before(text, number.Start, out _) is not null || FollowsNumber(text[..number.Start])
            || text[..number.Start] is [.., '人', '次' or '数'] or [.., '户', '数']
            || ((number.Is(NumeralTraits.Decimal | NumeralTraits.Over) || Subject(text[..number.Start]) != Unnamed)
                && text[number.Start - 1] is '达' or '到' or '为' or '至' or '有' or '增' or '加' or '少');
    }
}

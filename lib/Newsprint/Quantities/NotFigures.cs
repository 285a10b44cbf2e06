namespace Newsprint;

/// <summary>Numbers with a unit that state no figure: articles, epithets, years, ranks, times that only delimit, names.</summary>
static class NotFigures
{
    static readonly WordTrie<string> Names = LoadNames();
    /// <summary>Length of the idiom, place or set name of names.tsv that begins at an offset; 0 where none does.</summary>
    public static int NameAt(ReadOnlySpan<char> text, int at)
    {
        Names.Longest(text, at, out var length);
        return length;
    }

    /// <summary>True where it states none whatever stands around it: 一家, 2022年.</summary>
    public static bool StatesNone(in Numeral number, in UnitReading unit) =>
        IsArticle(number, unit, bounded: true) || unit.Word.Word == "年" && unit.Word.Unit.Measure == "time" && IsPrintedYear(number);

    /// <summary>True where the number before a unit states no figure.</summary>
    /// <remarks><paramref name="start"/> is where the bound word that touches the number begins, or the number itself.</remarks>
    public static bool Excludes(ReadOnlySpan<char> text, int start, in Numeral number, in UnitReading unit) =>
        IsArticle(number, unit, start < number.Start || Durations.IsAsserted(text, start))
        || IsEpithet(text, number, unit, start < number.Start)
        || IsUncounted(number, unit)
        || IsCode(text, number)
        || IsRank(text, number)
        || IsScope(text, number)
        || IsAnaphor(text, number, unit)
        || IsReading(text, number, unit)
        || IsWhen(text, start, number, unit)
        || Quoted.IsName(text, number.Start, unit.End);

    /// <summary>一 before a measure word is "a"; 二 there is "second"; 半个中国 counts nothing.</summary>
    static bool IsArticle(in Numeral number, in UnitReading unit, bool bounded) =>
        unit.Word.Unit.Measure is not ("ratio" or "points" or "multiple") && !unit.Half && !unit.Over
        && ((number.Is(NumeralTraits.Half) && unit.Word.Counts) || number.Is(NumeralTraits.SingleTwo)
            || (number.Is(NumeralTraits.SingleOne) && (unit.Word.Counts || !bounded)));

    /// <summary>People counted without a measure word: only in round numbers.</summary>
    static bool IsUncounted(in Numeral number, in UnitReading unit) =>
        unit.Word.Unit.Measure == "population" && !number.Is(NumeralTraits.Scaled | NumeralTraits.Over);

    /// <summary>万亩良田, 百亿级: a scale with no digit and no bound.</summary>
    static bool IsEpithet(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit, bool bounded) =>
        number.Is(NumeralTraits.BareScale) && !bounded && !number.Is(NumeralTraits.Over) && !EndsAny(text, number.Start, "达", "达到")
        && BoundWords.After(text, unit.End, out _) is null && !Counts(text, number, unit);

    /// <summary>百场活动, 千名志愿者, 千架无人机, 万亩梨园: counted things; not 万亩良田, 万家灯火.</summary>
    static bool Counts(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit) =>
        unit.Word.Word is "亩" or "场" or "张" or "名" or "家" or "架" or "艘" or "辆" or "台" or "支" && Before(text, number.Start) is var before
            && before is not ('“' or '每' or '《' or '前' or '上') && !NumeralChars.Starts.Contains(before)
            && text[number.Start..unit.End] is not ['万', '家'] && text[unit.End..] is not (['良', '田', ..] or ['级', ..] or ['示', '范', ..]);

    /// <summary>两人表示: the two that were named, unless the clause says what became of them.</summary>
    static bool IsAnaphor(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit) =>
        unit.Word.Word == "人" && number.Value == 2 && text[number.Start..number.End] is "两"
            && CompanyWords.CasualtiesBefore.End(text[..number.Start]) is null
        && CompanyWords.Casualties.Start(text[unit.End..]) is null;

    /// <summary>04组: a whole number that begins with 0.</summary>
    static bool IsCode(ReadOnlySpan<char> text, in Numeral number) =>
        number.Is(NumeralTraits.Arabic) && !number.Is(NumeralTraits.Decimal) && text[number.Start] is '0' or '０'
        && number.End > number.Start + 1 && Glyph.Digit(text[number.Start + 1]) >= 0;

    /// <summary>前10名, 前3位, 前4个月: a rank, or a time.</summary>
    static bool IsRank(ReadOnlySpan<char> text, in Numeral number) =>
        Before(text, number.Start) == '前' && Before(text, number.Start - 1) switch
        {
            '目' or '此' or '提' or '当' or '以' or '之' or '日' or '天' or '期' or '面' or '眼' or '跟' or '往' => false,
            // 今年|前两批; not 五年前|两批
            '年' => Before(text, number.Start - 2) is '今' or '去' or '明' or (>= '0' and <= '9'),
            _ => true,
        };

    /// <summary>每3个, 每100公里: what a rate is said of.</summary>
    static bool IsScope(ReadOnlySpan<char> text, in Numeral number) => Before(text, number.Start) is '每' or '第';

    /// <summary>Readings on a scale that are no amounts: 8点, 北纬12度, 61公斤级, 三级响应, 1美元兑…, 三次会议, 2手.</summary>
    static bool IsReading(ReadOnlySpan<char> text, in Numeral number, in UnitReading unit) => unit.Word.Word switch
    {
        "点" => !number.Is(NumeralTraits.Decimal) && number.Value < 100 && CompanyWords.Advice.Start(text[unit.End..]) is null,
        "分" => !IsScore(text, number),
        "米" => EndsAny(text, number.Start, "女子", "男子") || CompanyWords.Races.Start(text[unit.End..]) is not null,
        ['省', ..] or "国" or "城" or "金" or "银" or "铜" => !number.Is(NumeralTraits.Arabic),
        "度" => !number.Is(NumeralTraits.Arabic) || CompanyWords.Latitudes.End(text[..number.Start]) is not null,
        "手" => !number.Is(NumeralTraits.Arabic) || number.Value < 20,
        "队" => number.Value < 20 && !number.Is(NumeralTraits.Arabic),
        "级" => !IsStrength(text, number, unit.End),
        "公斤" => StartsAny(text, unit.End, "级", "以上级", "以下级"),
        "岁" => IsAgeGroup(text, number, unit.End),
        "秒" => Before(text, number.Start) == '分',
        "次" => StartsAny(text, unit.End, "会议", "全体") && text[Math.Max(0, number.Start - 10)..number.Start].Contains('届'),
        _ => unit.Unit.Measure == "money" && number.Value == 1 && StartsAny(text, unit.End, "兑", "对"),
    };

    /// <summary>0—6岁儿童: who is meant, where 65岁以上人口 puts a limit.</summary>
    static bool IsAgeGroup(ReadOnlySpan<char> text, in Numeral number, int end) =>
        (Before(text, number.Start) is '—' or '-' or '–' or '至' or '到' or '～'
            || number.End < text.Length && text[number.End] is '—' or '-' or '–' or '至' or '到' or '～')
        && CompanyWords.AgeGroups.Start(text[end..]) is not null;

    /// <summary>98.5分, 得95分: a score, where 8时40分 is a time.</summary>
    static bool IsScore(ReadOnlySpan<char> text, in Numeral number) =>
        Before(text, number.Start) is not ('时' or '点')
        && (number.Is(NumeralTraits.Decimal) || CompanyWords.Scores.End(text[..number.Start]) is not null);

    /// <summary>7.2级, 6级大风, 风力5级: winds and earthquakes; all other 级 are ranks.</summary>
    static bool IsStrength(ReadOnlySpan<char> text, in Numeral number, int end)
    {
        if (!number.Is(NumeralTraits.Arabic)) return false;
        if (number.Is(NumeralTraits.Decimal) || text[Math.Max(0, number.Start - 14)..number.Start].IndexOfAny("风震") >= 0) return true;
        for (var i = end; i < text.Length && i < end + 8 && text[i] is not ('，' or '。' or '、' or '；'); i++)
            if (text[i] is '风' or '震') return true;
        return false;
    }

    static bool IsWhen(ReadOnlySpan<char> text, int start, in Numeral number, in UnitReading unit)
    {
        if (unit.Word.Unit.Measure != "time" || unit.Word.Unit.Name == "岁") return false;
        if (unit.Word.Word == "年" && IsYear(text, start, number, unit.Over || unit.Half)) return true;
        if (number.Is(NumeralTraits.Half) && EndsAny(text, number.Start, "上", "下", "后", "之前")) return true;
        if (IsAroundTheClock(text, start, number, unit)) return true;
        return Durations.OnlyDelimits(text, start, number.Start, unit.End);
    }

    /// <summary>2022年; and 十年 in the manner of an era (十年逐梦), where no word says that it is a length.</summary>
    static bool IsYear(ReadOnlySpan<char> text, int start, in Numeral number, bool over) =>
        number.Is(NumeralTraits.Arabic)
            ? IsPrintedYear(number)
            : !over && start == number.Start && !number.Is(NumeralTraits.Over | NumeralTraits.Scaled | NumeralTraits.Half)
            && !Durations.IsAsserted(text, start);

    static bool IsPrintedYear(in Numeral number) =>
        number.Is(NumeralTraits.Arabic) && number.Scale == 1 && number.Value is >= 1000 and < 3000 && !number.Is(NumeralTraits.Over);

    /// <summary>24小时值守, 24小时降雨量: all day long, and in what time; 24小时不间断 says how long.</summary>
    static bool IsAroundTheClock(ReadOnlySpan<char> text, int start, in Numeral number, in UnitReading unit) =>
        number.Value == 24 && unit.Word.Word == "小时" && start == number.Start
        && (Before(text, start) is '×' or 'x' or 'X' || IsAttribute(text, start, unit.End));

    static bool IsAttribute(ReadOnlySpan<char> text, int start, int end) =>
        text[end..] is ['值', '守' or '班', ..] or ['在', '线', ..] or ['最', '大', ..] or ['降', ..] or ['累', '计', ..] or ['运', '营' or '行', ..]
        && !Durations.IsAsserted(text, start);

    static char Before(ReadOnlySpan<char> text, int at) => at > 0 ? text[at - 1] : '\0';

    static bool StartsAny(ReadOnlySpan<char> text, int at, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text[at..].StartsWith(word)) return true;
        return false;
    }

    static bool EndsAny(ReadOnlySpan<char> text, int end, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            if (text[..end].EndsWith(word)) return true;
        return false;
    }

    static WordTrie<string> LoadNames()
    {
        var names = new WordTrie<string>();
        foreach (var row in WordRows.Embedded("names.tsv", "word")) names.Add(row[0], row[0]);
        return names;
    }
}

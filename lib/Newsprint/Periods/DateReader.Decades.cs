namespace Newsprint;

readonly ref partial struct DateReader
{
    /// <summary>上世纪80年代, 20世纪八十年代: ten years; their beginning or end is of no years that are known.</summary>
    bool TryDecade(int at, out TimeCore core)
    {
        core = default;
        var c = new TimeCursor(_text, at);
        var century = 20;
        if (!c.Take("上世纪")
            && !(c.TakeNumber(out var named) && named.Value is >= 19 and <= 21 && (century = named.Value) > 0 && c.Take("世纪")))
            return false;
        if (!c.TakeNumber(out var decade) || decade.Value is < 10 or > 90 || decade.Value % 10 != 0 || !c.Take("年代")) return false;
        if (c.TakeOne("初中末")) return Made(TimeCore.Unknown(c.At, PeriodKind.Vague), out core);
        var first = century * 100 - 100 + decade.Value;
        return Made(new(c.At, new(new(first, 1, 1), new(first + 9, 12, 31)), TimeGrain.Years), out core);
    }
}

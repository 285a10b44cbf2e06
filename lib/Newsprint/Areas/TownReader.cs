namespace Newsprint;

/// <summary>Towns and villages, known by their last character: after their county (奉节县安坪镇), or alone once the county is known.</summary>
static class TownReader
{
    const int Longest = 5;

    /// <summary>Takes a town, and a village after it, into the place found before them.</summary>
    /// <param name="text">The text.</param>
    /// <param name="found">That place.</param>
    /// <param name="name">Where its own name begins.</param>
    /// <param name="context">What was named before.</param>
    public static AreaMention After(string text, AreaMention found, int name, AreaContext context)
    {
        if (found.Place is not { Level: PlaceLevel.Prefecture or PlaceLevel.County } county) return found;
        var end = found.Span.End;
        if (Named(text, end, county)) return found;
        var place = county;
        if (Namesake(text, name, end) is > 0 and var length)
        {
            place = Under(county, text[name..(name + length)], PlaceLevel.Town);
            end = name + length;
        }
        else if (Length(text, end, town: true) is > 0 and var town)
        {
            place = Under(county, text[end..(end + town)], PlaceLevel.Town);
            end += town;
        }
        if (end == found.Span.End && Glyph.At(text, end) is '的' && IsOwn(text, end + 1)) end++;
        if (Length(text, end, town: false) is > 0 and var village)
        {
            place = Under(place, text[end..(end + village)], PlaceLevel.Village);
            end += village;
        }
        if (ReferenceEquals(place, county)) return found;
        if (place.Level is PlaceLevel.Village && place.Parent!.Level is PlaceLevel.Town) context.Name(place.Parent);
        return new AreaMention(new TextSpan(found.Span.Start, end), place, AreaKind.Town, AreaUse.Head);
    }

    // 安吉县的|鲁家村; not 安吉县的小山村
    static bool IsOwn(string text, int at) =>
        at + 2 < text.Length && text[at] is not ('小' or '一' or '某' or '这' or '那' or '各' or '多' or '两' or '几' or '每' or '边' or '老')
            && (IsVillage(text, at + 2) || IsVillage(text, at + 3)) && Boundary.InName(text[at + 1]);

    // 奉节|镇: the town that the county is named after, or that after the county.
    static int Namesake(string text, int name, int end) =>
        end < text.Length && text[end] is '镇' or '乡' && text[end - 1] is not ('县' or '市' or '区' or '旗' or '州') ? Town(text, name, end) : 0;

    // 沧州|孟村县, 邯郸|肥乡区: a county whose name looks like a village's.
    static bool Named(string text, int end, Place county)
    {
        foreach (var one in Gazetteer.Current.At(text, end, out _) ?? [])
            if (one.Place is { } place && !place.Is(county) && place.Within(county)) return true;
        return false;
    }

    /// <summary>A town or village named without its county: one named before, or a new one where a sentence places it.</summary>
    public static AreaMention? Alone(string text, int at, AreaContext context)
    {
        if (Known(text, at, context) is { } before) return before;
        if (at > 0 && Boundary.InName(text[at - 1]) && AreaWords.Ats.End(text.AsSpan(0, at)) is null) return null;
        var town = Length(text, at, town: true);
        var length = town > 0 ? town : Length(text, at, town: false);
        if (length == 0 || (context.Seat ?? (town == 0 ? context.City ?? context.Home : null)) is not { } seat) return null;
        var name = text.AsSpan(at, length);
        var span = new TextSpan(at, at + length);
        if (town > 0 && seat.Level is PlaceLevel.Town) seat = seat.Parent!;
        if (!Placed(text, at)) return null;
        return new AreaMention(span, Under(seat, name.ToString(), town > 0 ? PlaceLevel.Town : PlaceLevel.Village), AreaKind.Town,
            AreaUse.Head);
    }

    // Named before in full, it is known wherever it stands: 整个铁山村.
    static AreaMention? Known(string text, int at, AreaContext context) =>
        context.Town(text.AsSpan(at), out var length) is { } known
            ? new AreaMention(new TextSpan(at, at + length), known, AreaKind.Town, AreaUse.Head)
            : null;

    // 在田家园村; 安坪镇…有 at the start of a sentence.
    static bool Placed(string text, int at) =>
        at == 0 || text[at - 1] is '。' || AreaWords.Ats.End(text.AsSpan(0, at)) is not null;

    static Place Under(Place parent, string name, PlaceLevel level) =>
        new((parent.Level >= PlaceLevel.County ? parent.Name : "") + name, null, level, AreaKind.Town, parent);

    static int Length(string text, int start, bool town)
    {
        for (var end = start; end < text.Length && end - start <= Longest; end++)
        {
            var c = text[end];
            if (end - start >= 1 && (town ? Town(text, start, end) : Village(text, start, end)) is > 0 and var length)
                return Proper(text.AsSpan(start, length)) ? length : 0;
            if (!Boundary.InName(c) || c is '县' or '市' or '省' or '个' or '有' or '全' or '各' or '村') return 0;
        }
        return 0;
    }

    static bool Proper(ReadOnlySpan<char> name) =>
        AreaWords.Generic.End(name) is null && AreaWords.Whole.End(name)?.Length != name.Length;

    static int Town(string text, int start, int end) =>
        text[end] is '镇' or '乡'
            ? end + 1 < text.Length && text[end + 1] is '镇' or '村' or '亲' or '音' or '级' or '域' or '土'
            ? 0
            : end + 1 - start
        : text[end] == '街' && end + 1 < text.Length && text[end + 1] == '道' && end - start >= 2 ? end + 2 - start : 0;

    static int Village(string text, int start, int end) => end - start >= 1 && IsVillage(text, end) ? end + 1 - start : 0;

    /// <summary>True where 村 stands and ends the name of a village: not in 村民, 村委, 村庄.</summary>
    public static bool IsVillage(string text, int at) =>
        at < text.Length && text[at] == '村' && !(at + 1 < text.Length && text[at + 1] is '民' or '委' or '庄' or '级' or '镇' or '屯' or '里');
}

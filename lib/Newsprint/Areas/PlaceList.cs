namespace Newsprint;

/// <summary>Places in a row: 山东、河南; 云南咖啡、甘肃苹果、新疆葡萄等.</summary>
static class PlaceList
{
    const int Noun = 16;

    /// <summary>How many mentions, from one on, stand in one row.</summary>
    public static int Length(string text, List<AreaMention> mentions, int first)
    {
        var count = 1;
        if (mentions[first].Place is null) return count; // 全市企业和甲区企业: no row, for the first is around the others
        while (Follows(mentions, first + count) && UseReader.Listed(text, mentions[first + count], mentions[first + count - 1])) count++;
        var nouns = count;
        while (Follows(mentions, first + nouns)
            && (Beside(text, mentions[first + nouns - 1].Span.End, mentions[first + nouns].Span.Start)
                || nouns > count && UseReader.Listed(text, mentions[first + nouns], mentions[first + nouns - 1])))
            nouns++;
        return nouns > count && (nouns > 2 || mentions[first].Use is AreaUse.Located || Closed(text, mentions[first + nouns - 1].Span.End))
            ? nouns
            : count;
    }

    /// <summary>北京等43个城市, 海南等地, 东北等主产区: one of those that are counted or meant, and no place of its own.</summary>
    public static bool IsExample(string text, AreaMention mention) =>
        mention.Place is not null
            && text.AsSpan(mention.Span.End) is ['等', (>= '0' and <= '9') or (>= '\u4e00' and <= '\u9fff' and not '待'), ..];

    /// <summary>甲省咖啡、乙省苹果: true for a row with nouns between its places.</summary>
    public static bool IsOfGoods(string text, List<AreaMention> mentions, int first, int count)
    {
        for (var i = 1; i < count; i++)
            if (!UseReader.Listed(text, mentions[first + i], mentions[first + i - 1])) return true;
        return false;
    }

    static bool Follows(List<AreaMention> mentions, int index) => index < mentions.Count && mentions[index].Place is not null;

    // Each place begins a noun of the row, and no number stands between.
    static bool Beside(string text, int from, int to)
    {
        if (to - from is < 2 or > Noun || text[to - 1] is not ('、' or '和' or '及')) return false;
        var between = text.AsSpan(from, to - from);
        return between.IndexOfAny("，。；：！？（）“”《》分的是在") < 0 && between.IndexOfAnyInRange('0', '9') < 0;
    }

    static bool Closed(string text, int end)
    {
        var rest = text.AsSpan(end, Math.Min(Noun, text.Length - end));
        var stop = rest.IndexOfAny("，。；：、");
        return (stop < 0 ? rest : rest[..stop]).Contains('等');
    }

    /// <summary>True for a body at the head of a row of them that a count closes: 甲大学、乙大学等20个单位.</summary>
    public static bool HeadsBodies(string text, AreaMention mention)
    {
        var after = AreaClause.After(text, mention.Span.End);
        var count = after.IndexOfAnyInRange('0', '9');
        return count > 0 && after[count - 1] is '等' && after[..count].Contains('、');
    }

    /// <summary>
    /// The place of a row: two or three joined as printed, 与 as a mark; with 等 or a count of three, with nouns between, or more of them,
    /// what contains them.
    /// </summary>
    public static Place Join(string text, List<AreaMention> mentions, int first, int count, Place current, AreaContext context)
    {
        var (places, adjacent) = (new Place[count], true);
        for (var i = 0; i < count; i++)
        {
            places[i] = mentions[first + i].Place!;
            adjacent &= i == 0 || UseReader.Listed(text, mentions[first + i], mentions[first + i - 1]);
        }
        var end = mentions[first + count - 1].Span.End;
        if (!adjacent || count > 3 || end < text.Length && text[end] == '等' || count > 2 && PlaceRow.IsCounted(text, end))
            return PlaceJoin.Container(places, current, context);
        return PlaceJoin.Of(places,
            count == 2 && text[mentions[first].Span.End..mentions[first + 1].Span.Start] is not "与" and var by ? by : "、");
    }
}

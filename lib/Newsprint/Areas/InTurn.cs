namespace Newsprint;

/// <summary>北京、上海、深圳分别增长5%、6%、7%: each number is about the place that stands at its turn.</summary>
static class InTurn
{
    /// <summary>
    /// Adds a stretch for each number between an offset and its clause's end, when there is one for each place, or several rounds of them;
    /// false when there is not.
    /// </summary>
    public static bool Add(string text, int from, int to, ReadOnlySpan<AreaMention> places, int block, List<AreaStretch> stretches)
    {
        var apart = text.AsSpan(from, to - from).IndexOf("分别", StringComparison.Ordinal);
        if (apart < 0) return false;
        var numbers = new List<int>();
        Find(text, from + apart, to, numbers);
        // 甲、乙分别达到5%、6%，丙、丁、戊分别达到…: the numbers of the clause alone.
        if (numbers.Count % places.Length != 0 && text.AsSpan(from + apart, to - from - apart).IndexOf('，') is > 0 and var comma)
            Find(text, from + apart, from + apart + comma, numbers);
        if (numbers.Count == 0 || numbers.Count % places.Length != 0) return false;
        for (var i = 0; i < numbers.Count; i++)
            stretches.Add(new(numbers[i], new(places[i % places.Length].Place!, AreaRule.InTurn, block, places[i % places.Length].Span)));
        return true;
    }

    static void Find(string text, int from, int to, List<int> numbers)
    {
        numbers.Clear();
        for (var i = from; i < to; i++)
            if (PlaceNumber.Begins(text, i)) numbers.Add(i);
    }
}

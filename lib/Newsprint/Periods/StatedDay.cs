namespace Newsprint;

/// <summary>The day on which a page says that it is told: 今天（12月4日）, where that is the page's own day.</summary>
static class StatedDay
{
    /// <summary>The page's day, where its text states it; null where it does not.</summary>
    public static DateOnly? Of(string text, DateOnly? published)
    {
        if (published is not { } day) return null;
        var date = $"（{day.Month}月{day.Day}日）";
        foreach (var at in Occurrences.Of(date, text))
            if (SettingWords.Today.End(text.AsSpan(0, at)) is not null) return day;
        return null;
    }
}

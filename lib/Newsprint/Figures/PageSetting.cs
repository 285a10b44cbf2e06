namespace Newsprint;

/// <summary>Where and when a page as a whole is set.</summary>
/// <param name="Published">Its day; null when not known.</param>
/// <param name="Home">The place that 全市, 市财政局 mean in it.</param>
/// <param name="Stated">The day on which its text says that it is told; null where it does not.</param>
sealed record PageSetting(DateOnly? Published, Place Home, DateOnly? Stated)
{
    /// <summary>From what the page says of its publisher and day, and from its text as printed.</summary>
    public static PageSetting Of(Page page) =>
        new(page.Published, HomeArea.Of(page.Publisher, page.Source.Text, page.Published), StatedDay.Of(page.Source.Text, page.Published));

    /// <summary>What is known of places before a text of the page is read.</summary>
    public AreaContext Places() => new(Published, Home);
}

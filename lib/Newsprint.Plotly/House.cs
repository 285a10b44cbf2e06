namespace Newsprint;

/// <summary>The house style: one font stack with Chinese, one palette that colour-blind readers can tell apart (Okabe and Ito's).</summary>
static class House
{
    public const string Fonts = "Noto Sans CJK SC, Noto Sans SC, Source Han Sans SC, PingFang SC, Microsoft YaHei, Arial, sans-serif";

    public const string Ink = "#1F2933", Quiet = "#5F6B7A", Faint = "#9AA5B1", Grid = "#E4E7EB", Paper = "#FFFFFF";
    public const string Blue = "#0072B2", Sky = "#56B4E9", Pale = "#CFE5F3", Vermilion = "#D55E00", Green = "#009E73", Orange = "#E69F00";

    public const int Width = 860, Side = 24;
    public const double TitleSize = 21, SubtitleSize = 14, LabelSize = 13.5, SmallSize = 12;
}

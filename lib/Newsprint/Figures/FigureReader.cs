namespace Newsprint;

static class FigureReader
{
    public static IReadOnlyList<Figure> Read(Page page) => [];
}

namespace Newsprint;

static class ResumptionStatements
{
    public static IEnumerable<ResumptionStatement> Of(PageFigures page) => [];
}

using System.Reflection;
using Deedle;
using Microsoft.Data.Analysis;

namespace Newsprint;

/// <summary>What a value of ours, or a frame, looks like.</summary>
static class Shown
{
    /// <summary>HTML that shows by itself; null for what is not ours to show.</summary>
    public static string? Html(object? value) => value switch
    {
        Chart chart => chart.ToHtml(),
        _ => ViewOf(value)?.ToHtml(),
    };

    /// <summary>Text; null for what is not ours to show.</summary>
    public static string? Text(object? value) => value is Chart chart ? chart.ToString() : ViewOf(value)?.ToString();

    static View? ViewOf(object? value) => value switch
    {
        View view => view,
        Table table => View.Of(table),
        Page page => View.Of(page),
        Financing financing => View.Of(Table.Of(financing)),
        Resumption resumption => View.Of(Table.Of(resumption)),
        Projects projects => View.Of(Table.Of(projects)),
        DataFrame frame => View.Of(frame),
        null => null,
        _ => FrameView(value),
    };

    static View? FrameView(object value) =>
        value.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Frame<,>)
            && type.GetGenericArguments() is [var row, var column] && column == typeof(string)
            ? (View)OfFrame.MakeGenericMethod(row).Invoke(null, [value])! : null;

    static readonly MethodInfo OfFrame = typeof(Shown).GetMethod(nameof(OfFrameOf), BindingFlags.Static | BindingFlags.NonPublic)!;

    static View OfFrameOf<TRow>(Frame<TRow, string> frame) => View.Of(frame);
}

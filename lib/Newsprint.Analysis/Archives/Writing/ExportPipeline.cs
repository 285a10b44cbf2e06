using System.Runtime.ExceptionServices;
using System.Threading.Tasks.Dataflow;

namespace Newsprint;

/// <summary>
/// Reads pages on all workers and hands them on in the order they came in; holds no more of them than workers twice over.
/// </summary>
static class ExportPipeline
{
    /// <summary>Runs it to its end.</summary>
    /// <param name="pages">The pages.</param>
    /// <param name="workers">How many are read at once.</param>
    /// <param name="read">Reads one; on several threads.</param>
    /// <param name="take">Takes the results, one after another.</param>
    /// <param name="cancel">Stops between pages.</param>
    public static async Task RunAsync<T, TRead>(IEnumerable<T> pages, int workers, Func<T, TRead> read, Func<TRead, Task> take,
        CancellationToken cancel)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        Exception? first = null;
        var reader = new TransformBlock<T, TRead>(page => Guarded(() => Task.FromResult(read(page))),
            new()
            {
                MaxDegreeOfParallelism = workers,
                BoundedCapacity = 2 * workers,
                EnsureOrdered = true,
                CancellationToken = stop.Token
            });
        var taker = new ActionBlock<TRead>(async result => await Guarded(async () =>
        {
            await take(result).ConfigureAwait(false);
            return 0;
        }).ConfigureAwait(false), new() { BoundedCapacity = workers, CancellationToken = stop.Token });
        reader.LinkTo(taker, new() { PropagateCompletion = true });
        try
        {
            foreach (var page in pages)
                if (!await reader.SendAsync(page, stop.Token).ConfigureAwait(false)) break;
            reader.Complete();
            await taker.Completion.ConfigureAwait(false);
        }
        catch (Exception) when (first is not null)
        {
            ExceptionDispatchInfo.Throw(first);
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(reader.Completion, taker.Completion).ContinueWith(_ => { }, TaskScheduler.Default).ConfigureAwait(false);
        }

        // The first fault stops everything, and is the one that is told.
        async Task<TResult> Guarded<TResult>(Func<Task<TResult>> action)
        {
            try
            {
                return await action().ConfigureAwait(false);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Interlocked.CompareExchange(ref first, e, null);
                await stop.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }
}

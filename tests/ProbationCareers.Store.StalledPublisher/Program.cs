using Microsoft.EntityFrameworkCore;
using ProbationCareers.Content.Reading;
using ProbationCareers.Store;
using ProbationCareers.Store.Publishing;
using ProbationCareers.Store.StalledPublisher;

// Arguments: the content folder and the connection string of the SQLite store.
var options = new DbContextOptionsBuilder<SqliteCareersContext>();
StoreDatabases.UseSqlite(options, args[1]);
options.AddInterceptors(new StallBeforeCommit());
await using var context = new SqliteCareersContext(options.Options);

// With no room in memory, rows go to the file as they are written, long before the commit.
await context.Database.OpenConnectionAsync();
await context.Database.ExecuteSqlRawAsync("PRAGMA cache_size = 1");
await new Publisher(context, TimeProvider.System).PublishAsync(ContentFolder.Open(args[0]), CancellationToken.None);

using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using ProbationCareers.Store.Entities;

namespace ProbationCareers.Store.Mapping;

internal sealed class SkillMapping : IEntityTypeConfiguration<Skill>
{
    public void Configure(EntityTypeBuilder<Skill> builder) => builder.ToTable("Skills");
}

internal sealed class StoryMapping : IEntityTypeConfiguration<StoryPage>
{
    public void Configure(EntityTypeBuilder<StoryPage> builder)
    {
        builder.ToTable("Stories");
        builder.HasOne(story => story.Account).WithMany().HasForeignKey(story => story.AccountKey).OnDelete(DeleteBehavior.Restrict);
    }
}

internal sealed class GuideMapping : IEntityTypeConfiguration<Guide>
{
    public void Configure(EntityTypeBuilder<Guide> builder) => builder.ToTable("Guides");
}

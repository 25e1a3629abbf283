package org.nightmap.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;

/** Two starts on the same data. */
@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {

    private static final Pattern SHOWN = Pattern.compile("user +(\\S+)\\s+password +(\\S+)");

    @TempDir
    Path folder;

    @Test
    void thePasswordIsShownOnceInTheLogAndIsNowhereElse(CapturedOutput log) throws IOException {
        start().close();
        Matcher shown = SHOWN.matcher(log.getAll());
        assertThat(shown.find()).as(log.getAll()).isTrue();
        String password = shown.group(2);
        assertThat(shown.group(1)).isEqualTo("admin");
        assertThat(password).hasSize(20);
        assertThat(shown.find()).isFalse();
        assertThat(log.getAll().split(Pattern.quote(password), -1)).hasSize(2);
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(password);
                assertThat(bytes.replace("\0", "")).as("in two-byte characters").doesNotContain(password);
            });
        }

        int end = log.getAll().length();
        try (AnnotationConfigApplicationContext second = start()) {
            assertThat(log.getAll().substring(end)).doesNotContain("password", "admin");
            assertThatCode(() -> second.getBean(PasswordSignIn.class)
                            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("admin", password)))
                    .doesNotThrowAnyException();
            StoredAccount account = second.getBean(AccountTable.class)
                    .find(new UserName("admin"))
                    .orElseThrow();
            assertThat(account.account().temporary()).isTrue();
            assertThat(account.account().roles())
                    .containsExactlyInAnyOrder(Role.ANALYST, Role.APPROVER, Role.ADMINISTRATOR);
            second.getBean(AccountTable.class).setRoles(new UserName("admin"), Set.of(Role.ADMINISTRATOR), "test");
            assertThat(second.getBean(AccountTable.class)
                            .find(new UserName("admin"))
                            .orElseThrow()
                            .account()
                            .roles())
                    .containsExactly(Role.ADMINISTRATOR);
        }
    }

    @Test
    void noTwoInstallationsHaveTheSamePassword() {
        RandomPasswords random = new RandomPasswords();
        assertThat(Stream.generate(random::next).limit(1000)).doesNotHaveDuplicates();
    }

    @Test
    void theSettingsBringBackAnAdministratorWhosePasswordIsLost(CapturedOutput log) {
        try (AnnotationConfigApplicationContext first = start()) {
            first.getBean(AccountTable.class).setActive(new UserName("admin"), false, "test");
        }
        int end = log.getAll().length();
        try (AnnotationConfigApplicationContext second = start(Map.of("new-password-for", "Admin"))) {
            Matcher shown = SHOWN.matcher(log.getAll().substring(end));
            assertThat(shown.find()).isTrue();
            assertThatCode(() -> second.getBean(PasswordSignIn.class)
                            .authenticate(UsernamePasswordAuthenticationToken.unauthenticated("admin", shown.group(2))))
                    .doesNotThrowAnyException();
            assertThat(second.getBean(AccountTable.class)
                            .find(new UserName("admin"))
                            .orElseThrow()
                            .account()
                            .temporary())
                    .isTrue();
        }
        end = log.getAll().length();
        start(Map.of("new-password-for", "nobody")).close();
        assertThat(log.getAll().substring(end))
                .contains("There is no user 'nobody'")
                .doesNotContain("password  ");
    }

    private AnnotationConfigApplicationContext start() {
        return start(Map.of());
    }

    private AnnotationConfigApplicationContext start(Map<String, String> settings) {
        AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
        Map<String, Object> properties = new HashMap<>(settings);
        properties.put("database", folder.resolve("nightmap").toAbsolutePath().toString());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", properties));
        context.register(AccessDatabase.class);
        context.refresh();
        context.getBean(FirstAdministrator.class).createWhereThereIsNobody();
        context.getBean(LostPassword.class).replaceWhereAsked();
        return context;
    }
}

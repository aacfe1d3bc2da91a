package dev.golive.spring.web;

import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Boot's default rules: a password for everything. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class, LoginPages.Pages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.user.name=grace",
            "spring.security.user.password=swordfish",
            "spring.security.user.roles=MEMBER",
            "spring.autoconfigure.exclude=org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration"
        })
@ContextConfiguration(initializers = LiveKitSettings.class)
class DefaultSecurityTest extends SecurityContract {

    @Autowired
    DefaultSecurityTest(@LocalServerPort int port, Recordings.Inbox inbox) {
        super(port, inbox);
    }
}

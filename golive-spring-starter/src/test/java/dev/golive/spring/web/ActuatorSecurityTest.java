package dev.golive.spring.web;

import dev.golive.spring.fixture.LiveKitSettings;
import dev.golive.spring.fixture.Recordings;
import dev.golive.spring.fixture.StudioApplication;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

/** Boot's default rules where there is an actuator. */
@SpringBootTest(
        classes = {StudioApplication.class, Recordings.class, LoginPages.Pages.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.security.user.name=grace",
            "spring.security.user.password=swordfish",
            "spring.security.user.roles=MEMBER"
        })
@ContextConfiguration(initializers = LiveKitSettings.class)
class ActuatorSecurityTest extends SecurityContract {

    @Autowired
    ActuatorSecurityTest(@LocalServerPort int port, Recordings.Inbox inbox) {
        super(port, inbox);
    }
}

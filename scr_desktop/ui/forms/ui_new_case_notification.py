# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'new_case_notification.ui'
##
## Created by: Qt User Interface Compiler version 6.11.3
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QGridLayout, QGroupBox,
    QHBoxLayout, QLabel, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget, QWizardPage)

from scr_desktop.ui.fields.choice_entry import ChoiceEntry
from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.note import (Note, SentenceLabel)
from scr_desktop.ui.room.scroll import Scroll
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_NewCaseNotification(object):
    def setupUi(self, NewCaseNotification):
        if not NewCaseNotification.objectName():
            NewCaseNotification.setObjectName(u"NewCaseNotification")
        self.column = QVBoxLayout(NewCaseNotification)
        self.column.setSpacing(14)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(0, 0, 0, 0)
        self.scroll = Scroll(NewCaseNotification)
        self.scroll.setObjectName(u"scroll")
        self.scroll.setWidgetResizable(True)
        self.scroll.setFrameShape(QFrame.Shape.NoFrame)
        self.scroll_inside = QWidget()
        self.scroll_inside.setObjectName(u"scroll_inside")
        self.scroll_column = QVBoxLayout(self.scroll_inside)
        self.scroll_column.setSpacing(14)
        self.scroll_column.setObjectName(u"scroll_column")
        self.awareness = QGroupBox(self.scroll_inside)
        self.awareness.setObjectName(u"awareness")
        self.awareness_form = QGridLayout(self.awareness)
        self.awareness_form.setObjectName(u"awareness_form")
        self.awareness_form.setHorizontalSpacing(16)
        self.awareness_form.setVerticalSpacing(10)
        self.aware_on_label = QLabel(self.awareness)
        self.aware_on_label.setObjectName(u"aware_on_label")
        self.aware_on_label.setMargin(4)

        self.awareness_form.addWidget(self.aware_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.aware_on = DateEntry(self.awareness)
        self.aware_on.setObjectName(u"aware_on")

        self.awareness_form.addWidget(self.aware_on, 0, 1, 1, 1)

        self.aware_time_label = QLabel(self.awareness)
        self.aware_time_label.setObjectName(u"aware_time_label")
        self.aware_time_label.setMargin(4)

        self.awareness_form.addWidget(self.aware_time_label, 1, 0, 1, 1)

        self.aware_time = LineEntry(self.awareness)
        self.aware_time.setObjectName(u"aware_time")

        self.awareness_form.addWidget(self.aware_time, 1, 1, 1, 1)

        self.aware_time_note = Note(self.awareness)
        self.aware_time_note.setObjectName(u"aware_time_note")

        self.awareness_form.addWidget(self.aware_time_note, 2, 1, 1, 1)

        self.how_aware_label = QLabel(self.awareness)
        self.how_aware_label.setObjectName(u"how_aware_label")
        self.how_aware_label.setMargin(4)

        self.awareness_form.addWidget(self.how_aware_label, 3, 0, 1, 1, Qt.AlignTop)

        self.how_aware = TextEntry(self.awareness)
        self.how_aware.setObjectName(u"how_aware")
        self.how_aware.setTabChangesFocus(True)
        self.how_aware.setProperty(u"lines", 1)

        self.awareness_form.addWidget(self.how_aware, 3, 1, 1, 1)

        self.awareness_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.awareness)

        self.regime = SentenceLabel(self.scroll_inside)
        self.regime.setObjectName(u"regime")
        self.regime.setWordWrap(True)

        self.scroll_column.addWidget(self.regime)

        self.who_tells = QWidget(self.scroll_inside)
        self.who_tells.setObjectName(u"who_tells")
        self.who_tells_column = QVBoxLayout(self.who_tells)
        self.who_tells_column.setSpacing(14)
        self.who_tells_column.setObjectName(u"who_tells_column")
        self.who_tells_column.setContentsMargins(0, 0, 0, 0)
        self.notifiers = QWidget(self.who_tells)
        self.notifiers.setObjectName(u"notifiers")

        self.who_tells_column.addWidget(self.notifiers)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(10)
        self.buttons.setObjectName(u"buttons")
        self.add_notifier = QPushButton(self.who_tells)
        self.add_notifier.setObjectName(u"add_notifier")

        self.buttons.addWidget(self.add_notifier)

        self.buttons_end = QSpacerItem(20, 10, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.buttons_end)


        self.who_tells_column.addLayout(self.buttons)


        self.scroll_column.addWidget(self.who_tells)

        self.received = QGroupBox(self.scroll_inside)
        self.received.setObjectName(u"received")
        self.received_form = QGridLayout(self.received)
        self.received_form.setObjectName(u"received_form")
        self.received_form.setHorizontalSpacing(16)
        self.received_form.setVerticalSpacing(10)
        self.received_on_label = QLabel(self.received)
        self.received_on_label.setObjectName(u"received_on_label")
        self.received_on_label.setMargin(4)

        self.received_form.addWidget(self.received_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.received_on = DateEntry(self.received)
        self.received_on.setObjectName(u"received_on")

        self.received_form.addWidget(self.received_on, 0, 1, 1, 1)

        self.received_about = SentenceLabel(self.received)
        self.received_about.setObjectName(u"received_about")
        self.received_about.setWordWrap(True)

        self.received_form.addWidget(self.received_about, 1, 1, 1, 1)

        self.suggested_review_label = QLabel(self.received)
        self.suggested_review_label.setObjectName(u"suggested_review_label")
        self.suggested_review_label.setMargin(4)

        self.received_form.addWidget(self.suggested_review_label, 2, 0, 1, 1)

        self.suggested_review = LineEntry(self.received)
        self.suggested_review.setObjectName(u"suggested_review")

        self.received_form.addWidget(self.suggested_review, 2, 1, 1, 1)

        self.why_criteria_met_label = QLabel(self.received)
        self.why_criteria_met_label.setObjectName(u"why_criteria_met_label")
        self.why_criteria_met_label.setMargin(4)

        self.received_form.addWidget(self.why_criteria_met_label, 3, 0, 1, 1, Qt.AlignTop)

        self.why_criteria_met = TextEntry(self.received)
        self.why_criteria_met.setObjectName(u"why_criteria_met")
        self.why_criteria_met.setTabChangesFocus(True)
        self.why_criteria_met.setProperty(u"lines", 2)

        self.received_form.addWidget(self.why_criteria_met, 3, 1, 1, 1)

        self.received_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.received)

        self.decided_group = QGroupBox(self.scroll_inside)
        self.decided_group.setObjectName(u"decided_group")
        self.decided_form = QGridLayout(self.decided_group)
        self.decided_form.setObjectName(u"decided_form")
        self.decided_form.setHorizontalSpacing(16)
        self.decided_form.setVerticalSpacing(10)
        self.decided_label = QLabel(self.decided_group)
        self.decided_label.setObjectName(u"decided_label")
        self.decided_label.setMargin(4)

        self.decided_form.addWidget(self.decided_label, 0, 0, 1, 1)

        self.decided = ChoiceEntry(self.decided_group)
        self.decided.setObjectName(u"decided")

        self.decided_form.addWidget(self.decided, 0, 1, 1, 1)

        self.decided_on_label = QLabel(self.decided_group)
        self.decided_on_label.setObjectName(u"decided_on_label")
        self.decided_on_label.setMargin(4)

        self.decided_form.addWidget(self.decided_on_label, 1, 0, 1, 1, Qt.AlignTop)

        self.decided_on = DateEntry(self.decided_group)
        self.decided_on.setObjectName(u"decided_on")

        self.decided_form.addWidget(self.decided_on, 1, 1, 1, 1)

        self.decided_about = SentenceLabel(self.decided_group)
        self.decided_about.setObjectName(u"decided_about")
        self.decided_about.setWordWrap(True)

        self.decided_form.addWidget(self.decided_about, 2, 1, 1, 1)

        self.decided_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.decided_group)

        self.national = QGroupBox(self.scroll_inside)
        self.national.setObjectName(u"national")
        self.national_form = QGridLayout(self.national)
        self.national_form.setObjectName(u"national_form")
        self.national_form.setHorizontalSpacing(16)
        self.national_form.setVerticalSpacing(10)
        self.notification_sent_on_label = QLabel(self.national)
        self.notification_sent_on_label.setObjectName(u"notification_sent_on_label")
        self.notification_sent_on_label.setMargin(4)

        self.national_form.addWidget(self.notification_sent_on_label, 0, 0, 1, 1, Qt.AlignTop)

        self.notification_sent_on = DateEntry(self.national)
        self.notification_sent_on.setObjectName(u"notification_sent_on")

        self.national_form.addWidget(self.notification_sent_on, 0, 1, 1, 1)

        self.national_reference_label = QLabel(self.national)
        self.national_reference_label.setObjectName(u"national_reference_label")
        self.national_reference_label.setMargin(4)

        self.national_form.addWidget(self.national_reference_label, 1, 0, 1, 1)

        self.national_reference = LineEntry(self.national)
        self.national_reference.setObjectName(u"national_reference")

        self.national_form.addWidget(self.national_reference, 1, 1, 1, 1)

        self.national_form.setColumnStretch(1, 1)

        self.scroll_column.addWidget(self.national)

        self.scroll_end = QSpacerItem(20, 10, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.scroll_column.addItem(self.scroll_end)

        self.scroll.setWidget(self.scroll_inside)

        self.column.addWidget(self.scroll)

#if QT_CONFIG(shortcut)
        self.aware_on_label.setBuddy(self.aware_on)
        self.aware_time_label.setBuddy(self.aware_time)
        self.how_aware_label.setBuddy(self.how_aware)
        self.received_on_label.setBuddy(self.received_on)
        self.suggested_review_label.setBuddy(self.suggested_review)
        self.why_criteria_met_label.setBuddy(self.why_criteria_met)
        self.decided_label.setBuddy(self.decided)
        self.decided_on_label.setBuddy(self.decided_on)
        self.notification_sent_on_label.setBuddy(self.notification_sent_on)
        self.national_reference_label.setBuddy(self.national_reference)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.aware_on, self.aware_time)
        QWidget.setTabOrder(self.aware_time, self.how_aware)
        QWidget.setTabOrder(self.how_aware, self.add_notifier)
        QWidget.setTabOrder(self.add_notifier, self.received_on)
        QWidget.setTabOrder(self.received_on, self.suggested_review)
        QWidget.setTabOrder(self.suggested_review, self.why_criteria_met)
        QWidget.setTabOrder(self.why_criteria_met, self.decided)
        QWidget.setTabOrder(self.decided, self.decided_on)
        QWidget.setTabOrder(self.decided_on, self.notification_sent_on)
        QWidget.setTabOrder(self.notification_sent_on, self.national_reference)

        self.retranslateUi(NewCaseNotification)

        QMetaObject.connectSlotsByName(NewCaseNotification)
    # setupUi

    def retranslateUi(self, NewCaseNotification):
        NewCaseNotification.setTitle(QCoreApplication.translate("NewCaseNotification", u"Who is telling us, and when anyone became aware", None))
        NewCaseNotification.setSubTitle(QCoreApplication.translate("NewCaseNotification", u"Every clock starts here. Dates can be typed as they stand in the paper: 12/5/18, Sat 12 May 2018, ?May 2018.", None))
        self.awareness.setTitle(QCoreApplication.translate("NewCaseNotification", u"When the local authority became aware", None))
        self.aware_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"Day the &authority became aware", None))
#if QT_CONFIG(accessibility)
        self.aware_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the authority became aware", None))
#endif // QT_CONFIG(accessibility)
        self.aware_time_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Time, if known", None))
#if QT_CONFIG(accessibility)
        self.aware_time.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Time, if known", None))
#endif // QT_CONFIG(accessibility)
        self.aware_time.setPlaceholderText(QCoreApplication.translate("NewCaseNotification", u"for example 09:00 or \u201cout of hours\u201d", None))
        self.how_aware_label.setText(QCoreApplication.translate("NewCaseNotification", u"&How it became aware", None))
#if QT_CONFIG(accessibility)
        self.how_aware.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"How it became aware", None))
#endif // QT_CONFIG(accessibility)
        self.add_notifier.setText(QCoreApplication.translate("NewCaseNotification", u"Add another noti&fier", None))
        self.received.setTitle(QCoreApplication.translate("NewCaseNotification", u"The notification as the office received it", None))
        self.received_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Day the notification was received", None))
#if QT_CONFIG(accessibility)
        self.received_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the notification was received", None))
#endif // QT_CONFIG(accessibility)
        self.suggested_review_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Review they suggest", None))
#if QT_CONFIG(accessibility)
        self.suggested_review.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Review they suggest", None))
#endif // QT_CONFIG(accessibility)
        self.why_criteria_met_label.setText(QCoreApplication.translate("NewCaseNotification", u"Why they think the &criteria are met", None))
#if QT_CONFIG(accessibility)
        self.why_criteria_met.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Why they think the criteria are met", None))
#endif // QT_CONFIG(accessibility)
        self.decided_group.setTitle(QCoreApplication.translate("NewCaseNotification", u"A decision that was made already", None))
        self.decided_label.setText(QCoreApplication.translate("NewCaseNotification", u"What was a&lready decided", None))
#if QT_CONFIG(accessibility)
        self.decided.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"What was already decided", None))
#endif // QT_CONFIG(accessibility)
        self.decided_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"Day of the d&ecision, or on which the review began", None))
#if QT_CONFIG(accessibility)
        self.decided_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day of the decision, or on which the review began", None))
#endif // QT_CONFIG(accessibility)
        self.national.setTitle(QCoreApplication.translate("NewCaseNotification", u"National notification, if it has been made", None))
        self.notification_sent_on_label.setText(QCoreApplication.translate("NewCaseNotification", u"Day the national notification &was sent", None))
#if QT_CONFIG(accessibility)
        self.notification_sent_on.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Day the national notification was sent", None))
#endif // QT_CONFIG(accessibility)
        self.national_reference_label.setText(QCoreApplication.translate("NewCaseNotification", u"&Its reference number", None))
#if QT_CONFIG(accessibility)
        self.national_reference.setAccessibleName(QCoreApplication.translate("NewCaseNotification", u"Its reference number", None))
#endif // QT_CONFIG(accessibility)
    # retranslateUi


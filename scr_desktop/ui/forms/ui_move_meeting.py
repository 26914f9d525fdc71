# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'move_meeting.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFormLayout, QHBoxLayout,
    QLabel, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.fields.line_entry import LineEntry
from scr_desktop.ui.fields.text_entry import TextEntry

class Ui_MoveMeeting(object):
    def setupUi(self, MoveMeeting):
        if not MoveMeeting.objectName():
            MoveMeeting.setObjectName(u"MoveMeeting")
        self.page = QVBoxLayout(MoveMeeting)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(MoveMeeting)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(MoveMeeting)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.held_on_label = QLabel(MoveMeeting)
        self.held_on_label.setObjectName(u"held_on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.held_on_label)

        self.held_on = DateEntry(MoveMeeting)
        self.held_on.setObjectName(u"held_on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.held_on)

        self.at_time_label = QLabel(MoveMeeting)
        self.at_time_label.setObjectName(u"at_time_label")

        self.entries.setWidget(1, QFormLayout.ItemRole.LabelRole, self.at_time_label)

        self.at_time = LineEntry(MoveMeeting)
        self.at_time.setObjectName(u"at_time")

        self.entries.setWidget(1, QFormLayout.ItemRole.FieldRole, self.at_time)

        self.why_label = QLabel(MoveMeeting)
        self.why_label.setObjectName(u"why_label")

        self.entries.setWidget(2, QFormLayout.ItemRole.LabelRole, self.why_label)

        self.why = TextEntry(MoveMeeting)
        self.why.setObjectName(u"why")
        self.why.setProperty(u"lines", 2)

        self.entries.setWidget(2, QFormLayout.ItemRole.FieldRole, self.why)


        self.page.addLayout(self.entries)

        self.fault = QLabel(MoveMeeting)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.spacer_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.page.addItem(self.spacer_1)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.spacer_2 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.spacer_2)

        self.cancel = QPushButton(MoveMeeting)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(MoveMeeting)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

#if QT_CONFIG(shortcut)
        self.held_on_label.setBuddy(self.held_on)
        self.at_time_label.setBuddy(self.at_time)
        self.why_label.setBuddy(self.why)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.held_on, self.at_time)
        QWidget.setTabOrder(self.at_time, self.why)
        QWidget.setTabOrder(self.why, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(MoveMeeting)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(MoveMeeting)
    # setupUi

    def retranslateUi(self, MoveMeeting):
        MoveMeeting.setWindowTitle(QCoreApplication.translate("MoveMeeting", u"Move the meeting", None))
        self.title.setText("")
        self.about.setText(QCoreApplication.translate("MoveMeeting", u"The earlier day stays with the meeting, with the reason.", None))
        self.held_on_label.setText(QCoreApplication.translate("MoveMeeting", u"New &day", None))
        self.at_time_label.setText(QCoreApplication.translate("MoveMeeting", u"&Time", None))
        self.why_label.setText(QCoreApplication.translate("MoveMeeting", u"&Why", None))
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("MoveMeeting", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("MoveMeeting", u"&Move it", None))
    # retranslateUi


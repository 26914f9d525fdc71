# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'requests_sent.ui'
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
    QLabel, QListWidgetItem, QPushButton, QSizePolicy,
    QSpacerItem, QVBoxLayout, QWidget)

from scr_desktop.ui.fields.date_entry import DateEntry
from scr_desktop.ui.tables.row_list import RowList

class Ui_RequestsSent(object):
    def setupUi(self, RequestsSent):
        if not RequestsSent.objectName():
            RequestsSent.setObjectName(u"RequestsSent")
        RequestsSent.resize(600, 420)
        self.page = QVBoxLayout(RequestsSent)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.about = QLabel(RequestsSent)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.requests_label = QLabel(RequestsSent)
        self.requests_label.setObjectName(u"requests_label")

        self.page.addWidget(self.requests_label)

        self.requests = RowList(RequestsSent)
        self.requests.setObjectName(u"requests")

        self.page.addWidget(self.requests)

        self.entries = QFormLayout()
        self.entries.setObjectName(u"entries")
        self.entries.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.on_label = QLabel(RequestsSent)
        self.on_label.setObjectName(u"on_label")

        self.entries.setWidget(0, QFormLayout.ItemRole.LabelRole, self.on_label)

        self.on = DateEntry(RequestsSent)
        self.on.setObjectName(u"on")

        self.entries.setWidget(0, QFormLayout.ItemRole.FieldRole, self.on)


        self.page.addLayout(self.entries)

        self.due = QLabel(RequestsSent)
        self.due.setObjectName(u"due")
        self.due.setTextFormat(Qt.TextFormat.PlainText)
        self.due.setWordWrap(True)

        self.page.addWidget(self.due)

        self.fault = QLabel(RequestsSent)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.buttons.setContentsMargins(-1, 8, -1, -1)
        self.gap_1 = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap_1)

        self.cancel = QPushButton(RequestsSent)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.go_on = QPushButton(RequestsSent)
        self.go_on.setObjectName(u"go_on")
        self.go_on.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.go_on)


        self.page.addLayout(self.buttons)

        self.page.setStretch(2, 1)
#if QT_CONFIG(shortcut)
        self.requests_label.setBuddy(self.requests)
        self.on_label.setBuddy(self.on)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.requests, self.on)
        QWidget.setTabOrder(self.on, self.go_on)
        QWidget.setTabOrder(self.go_on, self.cancel)

        self.retranslateUi(RequestsSent)

        self.go_on.setDefault(True)


        QMetaObject.connectSlotsByName(RequestsSent)
    # setupUi

    def retranslateUi(self, RequestsSent):
        RequestsSent.setWindowTitle(QCoreApplication.translate("RequestsSent", u"Requests sent", None))
        self.about.setText(QCoreApplication.translate("RequestsSent", u"Tick what has left the office. Each return is then due by working days.", None))
        self.requests_label.setText(QCoreApplication.translate("RequestsSent", u"Requests &prepared", None))
        self.on_label.setText(QCoreApplication.translate("RequestsSent", u"&Sent on", None))
        self.due.setText("")
        self.fault.setText("")
        self.cancel.setText(QCoreApplication.translate("RequestsSent", u"&Cancel", None))
        self.go_on.setText(QCoreApplication.translate("RequestsSent", u"&Record as sent", None))
    # retranslateUi


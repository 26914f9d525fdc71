# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'pack.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QHBoxLayout, QLabel,
    QListWidgetItem, QPushButton, QSizePolicy, QSpacerItem,
    QVBoxLayout, QWidget)

from scr_desktop.ui.tables.row_list import RowList

class Ui_Pack(object):
    def setupUi(self, Pack):
        if not Pack.objectName():
            Pack.setObjectName(u"Pack")
        Pack.resize(660, 640)
        self.page = QVBoxLayout(Pack)
        self.page.setSpacing(10)
        self.page.setObjectName(u"page")
        self.page.setContentsMargins(20, 20, 20, 20)
        self.title = QLabel(Pack)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)
        self.title.setProperty(u"role", u"heading")

        self.page.addWidget(self.title)

        self.about = QLabel(Pack)
        self.about.setObjectName(u"about")
        self.about.setTextFormat(Qt.TextFormat.PlainText)
        self.about.setWordWrap(True)
        self.about.setProperty(u"role", u"muted")

        self.page.addWidget(self.about)

        self.parts_label = QLabel(Pack)
        self.parts_label.setObjectName(u"parts_label")

        self.page.addWidget(self.parts_label)

        self.choosing = QHBoxLayout()
        self.choosing.setObjectName(u"choosing")
        self.parts = RowList(Pack)
        self.parts.setObjectName(u"parts")
        self.parts.setTabKeyNavigation(False)
        self.parts.setWordWrap(True)

        self.choosing.addWidget(self.parts)

        self.moving = QVBoxLayout()
        self.moving.setObjectName(u"moving")
        self.up = QPushButton(Pack)
        self.up.setObjectName(u"up")
        self.up.setAutoDefault(False)

        self.moving.addWidget(self.up)

        self.down = QPushButton(Pack)
        self.down.setObjectName(u"down")
        self.down.setAutoDefault(False)

        self.moving.addWidget(self.down)

        self.as_proposed = QPushButton(Pack)
        self.as_proposed.setObjectName(u"as_proposed")
        self.as_proposed.setAutoDefault(False)

        self.moving.addWidget(self.as_proposed)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.moving.addItem(self.below)


        self.choosing.addLayout(self.moving)


        self.page.addLayout(self.choosing)

        self.fault = QLabel(Pack)
        self.fault.setObjectName(u"fault")
        self.fault.setTextFormat(Qt.TextFormat.PlainText)
        self.fault.setWordWrap(True)
        self.fault.setProperty(u"role", u"error")

        self.page.addWidget(self.fault)

        self.buttons = QHBoxLayout()
        self.buttons.setObjectName(u"buttons")
        self.count = QLabel(Pack)
        self.count.setObjectName(u"count")
        self.count.setTextFormat(Qt.TextFormat.PlainText)

        self.buttons.addWidget(self.count)

        self.gap = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.buttons.addItem(self.gap)

        self.cancel = QPushButton(Pack)
        self.cancel.setObjectName(u"cancel")
        self.cancel.setAutoDefault(False)

        self.buttons.addWidget(self.cancel)

        self.keep = QPushButton(Pack)
        self.keep.setObjectName(u"keep")
        self.keep.setProperty(u"role", u"primary")

        self.buttons.addWidget(self.keep)


        self.page.addLayout(self.buttons)

        self.page.setStretch(3, 1)
#if QT_CONFIG(shortcut)
        self.parts_label.setBuddy(self.parts)
#endif // QT_CONFIG(shortcut)
        QWidget.setTabOrder(self.parts, self.up)
        QWidget.setTabOrder(self.up, self.down)
        QWidget.setTabOrder(self.down, self.as_proposed)
        QWidget.setTabOrder(self.as_proposed, self.keep)
        QWidget.setTabOrder(self.keep, self.cancel)

        self.retranslateUi(Pack)

        self.keep.setDefault(True)


        QMetaObject.connectSlotsByName(Pack)
    # setupUi

    def retranslateUi(self, Pack):
        Pack.setWindowTitle(QCoreApplication.translate("Pack", u"Put the pack together", None))
        self.title.setText(QCoreApplication.translate("Pack", u"Put the decision pack together", None))
        self.about.setText(QCoreApplication.translate("Pack", u"Tick what goes in, in the order in which it is bound. It is remembered for this case and kept to however the pack is drawn: on screen, as a PDF, on paper, as numbered copies.", None))
        self.parts_label.setText(QCoreApplication.translate("Pack", u"Pa&rts of the pack", None))
#if QT_CONFIG(accessibility)
        self.parts.setAccessibleDescription(QCoreApplication.translate("Pack", u"Space ticks a part. Alt with an arrow key moves it.", None))
#endif // QT_CONFIG(accessibility)
        self.up.setText(QCoreApplication.translate("Pack", u"Move &up", None))
        self.down.setText(QCoreApplication.translate("Pack", u"Move &down", None))
        self.as_proposed.setText(QCoreApplication.translate("Pack", u"As &proposed", None))
        self.fault.setText("")
        self.count.setText("")
        self.cancel.setText(QCoreApplication.translate("Pack", u"&Cancel", None))
        self.keep.setText(QCoreApplication.translate("Pack", u"&Keep", None))
    # retranslateUi

